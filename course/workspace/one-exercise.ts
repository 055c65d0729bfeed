import { type Chosen, select } from "../catalog/select";
import { readUnits } from "../catalog/node/read-units";
import * as texts from "./texts";

/**
 * The one exercise that a command is about.
 *
 * @returns a sentence if the words name none, or several
 */
export function oneExercise(root: string, words: string[], usage: string): Chosen | string {
  const selection = select(readUnits(root), words);
  if (selection.kind === "unknown") {
    const { name, nearest } = selection.problems[0];
    return texts.unknownName(name, nearest);
  }
  return words.length === 1 && selection.chosen.length === 1 ? selection.chosen[0] : usage;
}
