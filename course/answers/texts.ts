import { STUB_MESSAGE } from "../catalog/stub";
import type { SyntaxFault } from "./compile/compiled";

/* What is said of answers that cannot be loaded. Paths are shown from the repository's root. */

export const noExport = (folder: string, name: string) =>
  `No file in ${folder} exports a function ${name}. Write \`export function ${name}(…)\` again, or restore the stub: npm run reset ${name}`;

export const notAFunction = (file: string, name: string, kind: string) =>
  kind === "undefined"
    ? `${file} mentions ${name} but does not export it: write \`export\` before the function.`
    : `${file} exports ${name} as ${/^[aeiou]/.test(kind) ? "an" : "a"} ${kind}, not as a function.`;

export const doesNotParse = (place: string, { what, isWhole }: Omit<SyntaxFault, "line">) =>
  isWhole ? `${place} ${what}` : `${place} is not valid TypeScript: ${what}`;

/** @param place where the throw is: "exercises/01-numpy-basics/softmax.ts:14" */
export const forgottenThrow = (place: string | undefined) =>
  `${STUB_MESSAGE}. Delete that line, which came with the stub${place ? ` (${place})` : ""}, and return what you have so far.`;

export const threwWhileLoading = (file: string, message: string) =>
  `${file} failed while loading, before any function ran: ${message}`;

export const loadTimedOut = (file: string, seconds: number) =>
  `${file} took longer than ${seconds} s to load: is there a loop outside the function?`;

/** @param file the file that was looked for, if answers may import such a thing */
export function refusedImport(name: string, file: string | undefined): string {
  if (file !== undefined) return `There is no file ${file} to import.`;
  const names = name.startsWith(".")
    ? ' File names consist of the letters a to z, digits, "_" and "-".'
    : "";
  return `"${name}" cannot be imported here. An answer may import "#np", files of its own unit ("./sigmoid") and of earlier units ("../01-numpy-basics/relu").${names}`;
}
