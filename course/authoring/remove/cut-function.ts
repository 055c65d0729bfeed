import ts from "typescript";

/**
 * The text without one of its exported functions, its comment, and imports that only it used.
 *
 * @returns undefined where nothing exported is left
 */
export function cutFunction(text: string, name: string): string | undefined {
  const source = parse(text);
  const gone = source.statements.find((one) => declares(one, name));
  if (!gone) return text;
  const rest = text.slice(0, gone.pos) + text.slice(gone.end);
  const left = parse(rest).statements.some((one) => isExported(one));
  return left ? `${withoutIdleImports(rest).trim()}\n` : undefined;
}

const parse = (text: string): ts.SourceFile =>
  ts.createSourceFile("file.ts", text, ts.ScriptTarget.ES2022, true);

function declares(statement: ts.Statement, name: string): boolean {
  if (ts.isFunctionDeclaration(statement)) return statement.name?.text === name;
  return (
    ts.isVariableStatement(statement) &&
    statement.declarationList.declarations.some((one) => one.name.getText() === name)
  );
}

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

function withoutIdleImports(text: string): string {
  const source = parse(text);
  const idle = source.statements.filter(ts.isImportDeclaration).filter((one) => {
    const rest = text.slice(0, one.pos) + text.slice(one.end);
    return !namesIn(one).some((name) => new RegExp(`\\b${name}\\b`).test(rest));
  });
  return idle.reduceRight((kept, one) => kept.slice(0, one.pos) + kept.slice(one.end), text);
}

function namesIn({ importClause }: ts.ImportDeclaration): string[] {
  const bindings = importClause?.namedBindings;
  if (!bindings) return importClause?.name ? [importClause.name.text] : [];
  return ts.isNamespaceImport(bindings)
    ? [bindings.name.text]
    : bindings.elements.map((element) => element.name.text);
}
