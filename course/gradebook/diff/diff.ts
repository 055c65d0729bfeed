import { foreign, type Foreign } from "../../base/foreign/foreign";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { ExerciseRow, Result } from "../../judge/record/result";
import { readResult, RESULT_FILE } from "../result-file";
import * as texts from "../texts";

/** The results in a folder, by submission. */
export function resultsIn(folder: string): Map<string, Result> {
  let names: string[] = [];
  try {
    names = readdirSync(folder).toSorted();
  } catch {
    // a folder that does not exist has no results
  }
  const results = names.flatMap((name) => {
    const result = readResult(join(folder, name, RESULT_FILE));
    return result ? [[name, result] as const] : [];
  });
  return new Map(results);
}

/** Every verdict that differs between two runs, one line each. */
export function diffLines(before: Map<string, Result>, after: Map<string, Result>): string[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  return names.flatMap((name) => {
    const [old, now] = [before.get(name), after.get(name)];
    if (!old) return [texts.onlyIn(foreign(name), "NEW")];
    if (!now) return [texts.onlyIn(foreign(name), "OLD")];
    return differences(foreign(name), old, now);
  });
}

function differences(name: Foreign, old: Result, now: Result): string[] {
  const total = (result: Result) =>
    result.complete ? `${result.score}/${result.maxScore}` : result.status;
  const totals =
    total(old) === total(now) ? [] : [texts.turned(name, "score", total(old), total(now))];
  const [was, is] = [verdicts(old), verdicts(now)];
  const ids = [...new Set([...was.keys(), ...is.keys()])];
  const checks = ids
    .filter((id) => was.get(id) !== is.get(id))
    .map((id) =>
      texts.turned(name, id, was.get(id) ?? "no such check", is.get(id) ?? "no such check"),
    );
  return [...totals, ...checks];
}

const verdicts = ({ exercises }: Result): Map<string, string> =>
  new Map(
    exercises.flatMap((exercise) =>
      exercise.checks.map((check) => [pathOf(exercise, check.id), check.status] as const),
    ),
  );

const pathOf = ({ unit, name }: ExerciseRow, id: string): string => `${unit}/${name}/${id}`;
