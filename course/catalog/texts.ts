import { didYouMean } from "../base/nearest";

/* What every command says about a word that should name an exercise. */

export const noExercise = (name: string, nearest: string | undefined) =>
  `There is no exercise "${name}".${didYouMean(nearest) || " npm test lists them all."}`;
export const noExerciseIn = (file: string) =>
  `${file} contains no exercise: name a file in exercises/, or a function.`;
export const isFileOf = (file: string, names: string[]) =>
  `"${file}" is a file, not an exercise. Its functions: npm test ${names.join(" ")}`;
export const severalExercises = (name: string, names: string[]) =>
  `"${name}" is ${names.length} exercises, and one is needed: ${names.join(", ")}`;

/* What is said of a grader that does not fit its unit.json, at home and at grading. */

/** @param kind "visible ", "hidden ", or "" for both */
export const pointsDiffer = (path: string, kind: string, sum: number, stated: number) =>
  `graders/${path}: its ${kind}checks are worth ${sum} points, but unit.json says ${stated}.`;

export const brokenUnit = (id: string) =>
  `graders/${id}/unit.json is not valid JSON. An editor shows where; or restore the file: git checkout graders/${id}/unit.json`;
