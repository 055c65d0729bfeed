import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileExporting } from "../catalog/node/find-exports";
import type { Chosen } from "../catalog/select";
import { scan } from "./scan";

/** Lines of code in the marked answers of one function's solution; 0 if there are none. */
export function answerLengthOf(root: string, { unit, info }: Chosen): number {
  const file = fileExporting(join(root, "solutions", unit.id), info.name);
  if (!file) return 0;
  return scan(readFileSync(file, "utf8").replaceAll("\r\n", "\n"), file)
    .answers.filter(({ home }) => home?.name === info.name)
    .reduce((lines, { codeLines }) => lines + codeLines, 0);
}
