/** What stands behind the expressions of a workflow while a test plays it. */
export interface Context {
  inputs: Record<string, string>;
  secrets: Record<string, string>;
}

const EXPRESSION = /\$\{\{(.*?)\}\}/g;

/**
 * A text of a workflow with its expressions filled in. It knows exactly what our workflows use: an
 * input or a secret by its name.
 *
 * @throws for any other expression, because a guess would play another workflow than GitHub does
 */
export function fillIn(text: string, context: Context): string {
  return text.replaceAll(EXPRESSION, (whole, inside: string) => {
    const [, from, name] = /^\s*(inputs|secrets)\.(\w+)\s*$/.exec(inside) ?? [];
    // as GitHub does: a secret that nobody has set is empty, an input that is not declared an error
    if (from === "secrets") return context.secrets[name] ?? "";
    if (from === "inputs" && Object.hasOwn(context.inputs, name)) return context.inputs[name];
    throw new Error(`The player does not know the expression ${whole}.`);
  });
}

/**
 * Whether a step is played, after steps that all went well or did not.
 *
 * @throws for a condition that our workflows do not use
 */
export function isDue(condition: string | undefined, isWell: boolean): boolean {
  if (condition === undefined) return isWell;
  if (condition === "always()") return true;
  throw new Error(`The player does not know the condition ${condition}.`);
}
