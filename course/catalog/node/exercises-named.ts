import { existsSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { Refusal } from "../../base/refusal";
import { type Chosen, pathOf, select, type Unknown } from "../select";
import * as texts from "../texts";
import type { Unit } from "../units";
import { unitNamed } from "../units-named";
import { exportedFrom } from "./find-exports";

/**
 * The exercises that words of a command line name: FUNCTION, UNIT or its number, UNIT/FUNCTION, or a
 * file of exercises/, because an editor names the open file. No words stand for the whole course.
 *
 * @param from the folder in which npm was called; npm itself changes to the repository
 * @throws Refusal with a sentence for each word that names none
 */
export function exercisesNamed(
  root: string,
  units: Unit[],
  words: string[],
  from = process.env.INIT_CWD,
): Chosen[] {
  const found = words.map(
    (word) => unitNumbered(units, word) ?? namesInFile(root, units, word, from),
  );
  const empty = words.filter((_, i) => found[i]?.length === 0);
  if (empty.length > 0) throw new Refusal(empty.map(texts.noExerciseIn).join("\n"));
  const selection = select(
    units,
    words.flatMap((word, i) => found[i] ?? [word]),
  );
  if (selection.kind === "chosen") return selection.chosen;
  const sentences = selection.problems.map((problem) => unknownText(root, units, problem));
  throw new Refusal(sentences.join("\n"));
}

/** The one exercise that a command is about. @throws Refusal where the word names none, or several */
export function exerciseNamed(root: string, units: Unit[], word: string): Chosen {
  const chosen = exercisesNamed(root, units, [word]);
  if (chosen.length === 1) return chosen[0];
  throw new Refusal(texts.severalExercises(word, chosen.map(pathOf)));
}

/** "1" and "01" are the unit whose folder begins so. */
function unitNumbered(units: Unit[], word: string): string[] | undefined {
  const unit = unitNamed(units, word);
  return unit && [unit.id];
}

/** The functions that a file exports. Undefined where the word is not the name of a file. */
function namesInFile(root: string, units: Unit[], word: string, from = "."): string[] | undefined {
  if (!word.endsWith(".ts")) return undefined;
  const given = [resolve(word), resolve(from, word)].find(existsSync);
  // "softmax.ts" alone is enough, in whichever unit it is
  const files = given
    ? [given]
    : units.map(({ id }) => join(root, "exercises", id, basename(word)));
  return files.flatMap((file) => {
    const unit = units.find(({ id }) => id === basename(dirname(file)));
    const names = unit?.functions.map((info) => info.name) ?? [];
    return exportedFrom(file, names).map((found) => `${unit?.id}/${found}`);
  });
}

/** Names the functions of the file of that name, or else the nearest name. */
function unknownText(root: string, units: Unit[], { name, nearest }: Unknown): string {
  const inFile = units.flatMap(({ id, functions }) =>
    exportedFrom(
      join(root, "exercises", id, `${name.replace(`${id}/`, "")}.ts`),
      functions.map((info) => info.name),
    ),
  );
  return inFile.length > 0 ? texts.isFileOf(name, inFile) : texts.noExercise(name, nearest);
}
