import { fromData, NDArray } from "#np";

/** The best step for a central difference in float64 here: see research, jest.md §3.1. */
const H = 1e-5;

/**
 * The slope of a function at a number, by a central difference:
 * f′(x) ≈ (f(x + h) − f(x − h)) / 2h.
 */
export function slope(f: (x: number) => number, x: number): number {
  return (f(x + H) - f(x - H)) / (2 * H);
}

/** The gradient of a number-valued function of an array: the slope along each entry, same shape. */
export function gradient(f: (x: NDArray) => number, x: NDArray): NDArray {
  const slopes = Float64Array.from(x.data, (entry, i) =>
    slope((value) => f(withEntry(x, i, value)), entry),
  );
  return fromData(slopes, [...x.shape]);
}

function withEntry(x: NDArray, i: number, value: number): NDArray {
  const data = Float64Array.from(x.data);
  data[i] = value;
  return fromData(data, [...x.shape]);
}
