import { join } from "node:path";

/**
 * The compiler that Jest needs anyway. It takes 2 s, alongside the checks; the native one is 31 MB.
 */
export const compilerLine = (root: string): string[] => [
  process.execPath,
  join(root, "node_modules", "typescript", "lib", "tsc.js"),
];
