import ts from "typescript";

/** An expected value written out in a check, such as the list in `.toBeArray([0, 2])`. */
export interface Literal {
  /** Where the literal is in the text. */
  start: number;
  end: number;
  /** Where the whole call is, `expect(…).toBeArray([0, 2])`. */
  callStart: number;
  callEnd: number;
}

const MATCHERS = new Set(["toBeArray", "toBeNumber", "toBeList"]);

/** The literals that a visible.ts expects, in the order of the text. */
export function literalsIn(text: string, file: string): Literal[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isMatcher(node.expression)) {
      const [expected] = node.arguments;
      if (expected && isLiteral(expected)) {
        found.push({
          start: expected.getStart(source),
          end: expected.end,
          callStart: node.getStart(source),
          callEnd: node.end,
        });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const isMatcher = (callee: ts.Expression): boolean =>
  ts.isPropertyAccessExpression(callee) && MATCHERS.has(callee.name.text);

/** A number, perhaps negative, or nested lists of such. */
function isLiteral(node: ts.Expression): boolean {
  if (ts.isNumericLiteral(node)) return true;
  if (ts.isPrefixUnaryExpression(node)) return ts.isNumericLiteral(node.operand);
  return ts.isArrayLiteralExpression(node) && node.elements.every(isLiteral);
}
