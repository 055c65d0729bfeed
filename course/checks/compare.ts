import type { NDArray } from "#np";
import type { Tolerance } from "./tolerance";

/** How two arrays compare: rank, then shape, then finiteness, then value. */
export type Comparison = Agreement | Difference;

export interface Agreement {
  agrees: true;
  /** Largest |a − e| as a share of its tolerance: 0 is exact, 1 just passes. */
  deviation: number;
}

export interface Difference {
  agrees: false;
  kind: "rank" | "shape" | "not-finite" | "value";
  /** Index of the first wrong cell, where the shapes agree; not-finite: of the first such cell. */
  first?: number[];
  /** How many cells are wrong. */
  wrong?: number;
  /** Largest |a − e| among the wrong cells that can be measured. */
  worst?: number;
  /** The same as a share of its tolerance; Infinity if it cannot be measured. */
  deviation: number;
}

/** Compares an array with the expected one. NaN equals only an expected NaN; −0 equals 0. */
export function compare(actual: NDArray, expected: NDArray, tolerance: Tolerance): Comparison {
  const infinite = { agrees: false, deviation: Number.POSITIVE_INFINITY } as const;
  if (actual.ndim !== expected.ndim) return { ...infinite, kind: "rank" };
  if (actual.shape.some((length, axis) => length !== expected.shape[axis])) {
    return { ...infinite, kind: "shape" };
  }
  return compareCells(actual, expected, tolerance);
}

function compareCells(actual: NDArray, expected: NDArray, tolerance: Tolerance): Comparison {
  let first = -1;
  let firstNotFinite = -1;
  let wrong = 0;
  let worst = 0;
  let deviation = 0;
  for (let i = 0; i < expected.size; i++) {
    const a = actual.data[i];
    const e = expected.data[i];
    const share = shareOfTolerance(a, e, tolerance);
    deviation = Math.max(deviation, share);
    if (share <= 1) continue;
    if (first < 0) first = i;
    if (firstNotFinite < 0 && !Number.isFinite(a) && Number.isFinite(e)) firstNotFinite = i;
    wrong++;
    if (!Number.isNaN(a - e)) worst = Math.max(worst, Math.abs(a - e));
  }
  if (wrong === 0) return { agrees: true, deviation };
  const kind = firstNotFinite < 0 ? "value" : "not-finite";
  const shown = unravel(firstNotFinite < 0 ? first : firstNotFinite, expected.shape);
  return { agrees: false, kind, first: shown, wrong, worst, deviation };
}

/** |a − e| ÷ (atol + rtol·|e|); Infinity where one of them is not finite and they differ. */
export function shareOfTolerance(a: number, e: number, { atol, rtol }: Tolerance): number {
  if (a === e || (Number.isNaN(a) && Number.isNaN(e))) return 0;
  if (!Number.isFinite(a) || !Number.isFinite(e)) return Number.POSITIVE_INFINITY;
  const allowed = atol + rtol * Math.abs(e);
  return allowed === 0 ? Number.POSITIVE_INFINITY : Math.abs(a - e) / allowed;
}

/** The index of a flat position in C order. */
export function unravel(position: number, shape: readonly number[]): number[] {
  const index: number[] = [];
  let rest = position;
  for (const length of [...shape].toReversed()) {
    index.unshift(rest % length);
    rest = Math.floor(rest / length);
  }
  return index;
}
