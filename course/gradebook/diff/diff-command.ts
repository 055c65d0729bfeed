import * as texts from "../texts";
import { diffLines, resultsIn } from "./diff";

/** `npm run grade -- --diff OLD NEW`: exit code 1 if any verdict differs. */
export function diffCommand(oldFolder: string, newFolder: string): number {
  const [before, after] = [resultsIn(oldFolder), resultsIn(newFolder)];
  const empty = [oldFolder, newFolder].filter((_, i) => [before, after][i].size === 0);
  if (empty.length > 0) {
    for (const folder of empty) console.error(texts.noResults(folder));
    return 2;
  }
  const lines = diffLines(before, after);
  for (const line of lines) console.log(line);
  console.log(texts.diffClosing(lines.length, new Set([...before.keys(), ...after.keys()]).size));
  return lines.length > 0 ? 1 : 0;
}
