/* Every sentence of `npm run literals`. */

export const rewritten = (file: string) => `${file}: expected values rewritten`;
export const closing = (changed: number) =>
  changed === 0
    ? "Every expected value matches the solutions."
    : "Next: review the values in these files, then run npm run verify";
