// @ts-check
const texts = require("./python-texts.js");

/**
 * @typedef {typeof import("typescript")} Ts
 * @typedef {import("typescript").Node} Node
 * @typedef {import("typescript").SourceFile} SourceFile
 * @typedef {import("./compiled").SyntaxFault} SyntaxFault
 */

/**
 * The first tuple in a valid file: `np.zeros((d, 1))`, `return w, b`, `w, b = f()`, `P[0, i]`.
 * TypeScript silently takes the last part of each. A comma behind something that has an effect of
 * its own is meant as it is.
 *
 * @param {Ts} ts @param {SourceFile} source @returns {SyntaxFault | undefined}
 */
function tupleIn(ts, source) {
  /** @param {Node} node @returns {SyntaxFault | undefined} */
  const visit = (node) => {
    const what = tupleAt(ts, source, node);
    if (what === undefined) return ts.forEachChild(node, visit);
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    return { line: line + 1, what, isWhole: true };
  };
  return ts.forEachChild(source, visit);
}

/** @param {Ts} ts @param {SourceFile} source @param {Node} node @returns {string | undefined} */
function tupleAt(ts, source, node) {
  /** @param {Node} part */
  const text = (part) => source.text.slice(part.getStart(source), part.end).replace(/\s+/g, " ");
  if (ts.isCallExpression(node) && isOfArrays(ts, node.expression)) {
    const tuple = node.arguments
      .filter(ts.isParenthesizedExpression)
      .find((one) => partsIn(ts, one));
    return tuple && texts.tuple(text(tuple), text(tuple.expression));
  }
  if (ts.isReturnStatement(node) && node.expression) {
    const parts = partsIn(ts, node.expression);
    return parts && texts.returnsLast(parts.map(text).join(", "), parts.every(ts.isIdentifier));
  }
  if (
    isBinary(ts, node, ts.SyntaxKind.EqualsToken) &&
    ts.isElementAccessExpression(node.left) &&
    partsIn(ts, node.left.argumentExpression)
  ) {
    return texts.assigns(text(node.left));
  }
  if (ts.isElementAccessExpression(node)) {
    const parts = partsIn(ts, node.argumentExpression)?.map(text);
    return parts && texts.indexes(text(node.expression), parts);
  }
  const names = namesIn(ts, node);
  return names && texts.unpacks(names.map(text).join(", "));
}

/** The names in `w, b = f()`, and in `const w, b = f()`. @param {Ts} ts @param {Node} node */
function namesIn(ts, node) {
  if (ts.isExpressionStatement(node)) {
    const parts = partsIn(ts, node.expression) ?? [];
    const last = parts.pop();
    const isSet = last && isBinary(ts, last, ts.SyntaxKind.EqualsToken);
    return isSet && parts.every(ts.isIdentifier) ? [...parts, last.left] : undefined;
  }
  if (!ts.isVariableDeclarationList(node) || !(node.flags & ts.NodeFlags.Const)) return undefined;
  const { declarations } = node;
  const isPython = !declarations[0].initializer && declarations.at(-1)?.initializer;
  return isPython ? declarations.map(({ name }) => name) : undefined;
}

/** `np.zeros(…)`, `x.reshape(…)`. @param {Ts} ts @param {Node} callee */
const isOfArrays = (ts, callee) =>
  ts.isPropertyAccessExpression(callee) &&
  (callee.name.text === "reshape" || isNamed(ts, callee.expression, ["np"]));

/** @param {Ts} ts @param {Node} node @param {string[]} names */
const isNamed = (ts, node, names) => ts.isIdentifier(node) && names.includes(node.text);

/**
 * The parts of `a, b` or `(a, b)`; undefined for what is one value, and where a part but the last
 * does something.
 *
 * @param {Ts} ts @param {Node} node @returns {Node[] | undefined}
 */
function partsIn(ts, node) {
  if (ts.isParenthesizedExpression(node)) return partsIn(ts, node.expression);
  if (!isBinary(ts, node, ts.SyntaxKind.CommaToken)) return undefined;
  const before = isComma(ts, node.left) ? partsIn(ts, node.left) : [node.left];
  return before?.every((part) => isValue(ts, part)) ? [...before, node.right] : undefined;
}

/** @param {Ts} ts @param {Node} node */
const isComma = (ts, node) => isBinary(ts, node, ts.SyntaxKind.CommaToken);

/**
 * @param {Ts} ts @param {Node} node @param {import("typescript").SyntaxKind} operator
 * @returns {node is import("typescript").BinaryExpression}
 */
const isBinary = (ts, node, operator) =>
  ts.isBinaryExpression(node) && node.operatorToken.kind === operator;

/** Whether an expression only has a value. @param {Ts} ts @param {Node} node @returns {boolean} */
function isValue(ts, node) {
  if (ts.isCallExpression(node)) {
    const { expression: callee, arguments: given } = node;
    const isPure =
      ts.isPropertyAccessExpression(callee) && isNamed(ts, callee.expression, ["np", "Math"]);
    return isPure && given.every((one) => isValue(ts, one));
  }
  if (ts.isBinaryExpression(node)) {
    const { left, operatorToken, right } = node;
    const isAssigned =
      operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
      operatorToken.kind <= ts.SyntaxKind.LastAssignment;
    return !isAssigned && isValue(ts, left) && isValue(ts, right);
  }
  if (ts.isPropertyAccessExpression(node)) return isValue(ts, node.expression);
  if (ts.isElementAccessExpression(node))
    return isValue(ts, node.expression) && isValue(ts, node.argumentExpression);
  if (ts.isPrefixUnaryExpression(node))
    return node.operator === ts.SyntaxKind.MinusToken && isValue(ts, node.operand);
  if (ts.isArrayLiteralExpression(node)) return node.elements.every((one) => isValue(ts, one));
  if (ts.isObjectLiteralExpression(node))
    return node.properties.every(
      (one) =>
        ts.isShorthandPropertyAssignment(one) ||
        (ts.isPropertyAssignment(one) && isValue(ts, one.initializer)),
    );
  if (ts.isParenthesizedExpression(node)) return isValue(ts, node.expression);
  return ts.isIdentifier(node) || ts.isNumericLiteral(node) || ts.isStringLiteral(node);
}

module.exports = { tupleIn };
