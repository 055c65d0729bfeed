import ts from "typescript";

/** One import of a file: from where, and by which names. */
export interface Import {
  from: string;
  names: string[];
}

const OPTIONS = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };

/** What a file imports as values, or requires: types are gone once it is compiled. */
export function importsIn(file: string, text: string): Import[] {
  const code = ts.transpileModule(text, { compilerOptions: OPTIONS, fileName: file }).outputText;
  const found: Import[] = [];
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.ES2022));
  return found;

  function visit(node: ts.Node): void {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.namedBindings);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.exportClause);
    else if (ts.isVariableDeclaration(node)) add(required(node.initializer), node.name);
    ts.forEachChild(node, visit);
  }

  function add(from: ts.Node | undefined, bindings: ts.Node | undefined): void {
    if (from && ts.isStringLiteral(from)) found.push({ from: from.text, names: namesOf(bindings) });
  }
}

/** The argument of `require("…")`. */
const required = (node: ts.Node | undefined): ts.Node | undefined =>
  node &&
  ts.isCallExpression(node) &&
  ts.isIdentifier(node.expression) &&
  node.expression.text === "require"
    ? node.arguments[0]
    : undefined;

/** a and b of `import { a, b as c }`, of `export { a, b as c }` and of `const { a, b: c } =`. */
function namesOf(bindings: ts.Node | undefined): string[] {
  if (!bindings) return [];
  if (!(
    ts.isNamedImports(bindings) ||
    ts.isNamedExports(bindings) ||
    ts.isObjectBindingPattern(bindings)
  ))
    return [];
  return bindings.elements.flatMap(({ name, propertyName = name }) =>
    ts.isIdentifier(propertyName) ? [propertyName.text] : [],
  );
}
