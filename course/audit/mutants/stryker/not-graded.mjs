/*
 * What no check looks at, in any solution. Mutants there are exempted, each with the reason, and
 * the audit lists them. An exception at one place is a comment there:
 *
 *     // Stryker disable next-line ObjectLiteral: the reason
 */

/** @typedef {{ type: string, left?: { name?: string }, test?: { name?: string } }} Syntax */

/** @param {{ node: Syntax }} path @returns {string | undefined} the reason, where there is one */
function shouldIgnore({ node }) {
  if (node.type === "ThrowStatement") return "the words of an error are free";
  const isDefault = node.type === "AssignmentPattern" && node.left?.name === "print_cost";
  const isGuarded = node.type === "IfStatement" && node.test?.name === "print_cost";
  return isDefault || isGuarded ? "what is printed is not graded" : undefined;
}

/** In the form that Stryker's own `declareValuePlugin` makes. */
export const strykerPlugins = [{ kind: "Ignore", name: "not-graded", value: { shouldIgnore } }];
