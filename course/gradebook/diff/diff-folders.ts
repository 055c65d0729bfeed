import { foreign } from "../../base/foreign/foreign";
import { Refusal } from "../../base/refusal";
import * as texts from "../texts";
import { diffLines, resultsIn } from "./diff";

/**
 * Compares two folders of results.
 *
 * @returns what to print, and whether any verdict differs
 * @throws Refusal where a folder contains no results
 */
export function diffFolders(
  oldFolder: string,
  newFolder: string,
): { lines: string[]; isSame: boolean } {
  const [before, after] = [resultsIn(oldFolder), resultsIn(newFolder)];
  const empty = [oldFolder, newFolder].filter((_, i) => [before, after][i].size === 0);
  if (empty.length > 0)
    throw new Refusal(empty.map((folder) => texts.noResults(foreign(folder))).join("\n"));
  const lines = diffLines(before, after);
  const people = new Set([...before.keys(), ...after.keys()]).size;
  return { lines: [...lines, texts.diffClosing(lines.length, people)], isSame: lines.length === 0 };
}
