/* Every sentence of `npm run stubs`. */

export const problem = (found: { file: string; line: number; what: string; fix: string }) =>
  `${found.file}:${found.line}: ${found.what}. ${found.fix}`;
export const workKept = (file: string) => `${file}: the answer in it is kept as .bak`;
export const written = (names: string[], unchanged: number) => {
  const list = names.length > 0 ? ` (${names.join(", ")})` : "";
  return `stubs: ${names.length} written${list}, ${unchanged} unchanged.`;
};
export const drifted = (file: string, isMissing: boolean) =>
  `${file}: ${isMissing ? "missing" : "differs from its solution"}`;
export const compared = (drifted: number, unchanged: number) =>
  `stubs: ${drifted} drifted, ${unchanged} unchanged.`;
export const writeAnew = "Rewrite them: npm run stubs";
