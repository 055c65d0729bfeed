import { NDArray } from "#np";
import { compare, unravel } from "./compare";
import type { Comparison } from "./compare";
import type { EvidenceLine } from "./evidence";
import { ExpectationFailed } from "./expectation-failed";
import { asNumber, flat, scalar } from "./narrow";
import { type Call, currentRun, type Run } from "./run";
import { showNumber } from "./show-number";
import { sideBySide } from "./side-by-side";
import * as texts from "./texts";
import { TOLERANCE, type Tolerance } from "./tolerance";
import { changeIn } from "./unchanged";
import type { Value } from "./value";

/*
 * The demands behind `expect`. Each throws ExpectationFailed with its sentence and its evidence,
 * or notes how close the value came and returns it.
 */

export function mustEqual(
  actual: NDArray,
  expected: NDArray,
  what: string,
  tolerance?: Partial<Tolerance>,
): NDArray {
  const found = compare(actual, expected, { ...TOLERANCE, ...tolerance });
  if (!found.agrees) {
    const sentence = differenceInWords(found, actual, expected, what);
    throw new ExpectationFailed(sentence, evidenceOf(found, actual, expected), found.deviation);
  }
  const run = currentRun();
  run.deviation = Math.max(run.deviation, found.deviation);
  return actual;
}

export function mustEqualList(
  list: number[],
  expected: readonly number[],
  what: string,
  tolerance?: Partial<Tolerance>,
): void {
  if (list.length === expected.length) {
    mustEqual(flat(list), flat(expected), what, tolerance);
    return;
  }
  const sentence = texts.wrongLength(what, list.length, expected.length);
  throw new ExpectationFailed(
    sentence,
    compared([`yours     ${start(list)}`, `expected  ${start(expected)}`]),
  );
}

export function mustHaveShape(array: NDArray, shape: readonly number[], what: string): NDArray {
  if (array.ndim !== shape.length) {
    throw new ExpectationFailed(texts.wrongRank(what, array, shape));
  }
  if (shape.some((length, axis) => length !== array.shape[axis])) {
    throw new ExpectationFailed(texts.wrongShape(what, array.shape, shape));
  }
  return mustBeFinite(array, what);
}

export function mustBeFinite(array: NDArray, what: string): NDArray {
  const bad = array.data.findIndex((number) => !Number.isFinite(number));
  if (bad < 0) return array;
  throw new ExpectationFailed(texts.notFinite(what, array.data[bad], unravel(bad, array.shape)));
}

export function mustLieBetween(value: Value, low: number, high: number, what: string): void {
  const array = value instanceof NDArray ? value : scalar(asNumber(value, what));
  mustBeFinite(array, what);
  const bad = array.data.findIndex((number) => !(number > low && number < high));
  if (bad < 0) return;
  const index = unravel(bad, array.shape);
  throw new ExpectationFailed(texts.outside(what, array.data[bad], low, high, index));
}

/** No function may write into an argument, since its caller still needs what it passed. */
export function mustKeepArguments(call: Call, run: Run): void {
  const change = changeIn(call, run);
  if (!change) return;
  const { before, after, functionName, parameter } = change;
  const isArray = before instanceof NDArray && after instanceof NDArray;
  const found = isArray ? compare(after, before, { atol: 0, rtol: 0 }) : undefined;
  const shown = isArray && found ? evidenceOf(found, after, before) : [];
  const sentence = texts.changedArgument(functionName, parameter);
  throw new ExpectationFailed(sentence, shown, Number.POSITIVE_INFINITY, sentence);
}

function differenceInWords(
  found: Exclude<Comparison, { agrees: true }>,
  actual: NDArray,
  expected: NDArray,
  what: string,
): string {
  if (found.kind === "rank") return texts.wrongRank(what, actual, expected.shape);
  if (found.kind === "shape") return texts.wrongShape(what, actual.shape, expected.shape);
  if (found.kind === "value") return texts.wrongValue(what, actual, found);
  const first = found.first ?? [];
  const cell = first.length === 0 ? actual.data[0] : actual.get(...first);
  return texts.notFinite(what, Number(cell), first);
}

function evidenceOf(found: Comparison, actual: NDArray, expected: NDArray): EvidenceLine[] {
  if (found.agrees || !found.first) return [];
  return compared(sideBySide(actual, expected, found.first));
}

const compared = (lines: string[]): EvidenceLine[] =>
  lines.map((text) => ({ role: "compared", text }));

const start = (numbers: readonly number[]): string => {
  const shown = numbers.slice(0, 5).map((number) => showNumber(number, 5));
  return `[${shown.join(", ")}${numbers.length > 5 ? ", …" : ""}]`;
};
