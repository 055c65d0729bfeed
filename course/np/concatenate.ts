import { checkAxis } from "./axis";
import { fail } from "./errors";
import { NDArray } from "./ndarray";
import { asNDArray } from "./operand";
import { checkOptions } from "./options";
import { describe, sizeOf } from "./shape";

/**
 * Joins arrays along an axis that they have (0). Throws if another axis differs in size.
 * Example: `np.concatenate([a, b], { axis: 1 })` turns (2,3) and (2,1) into (2,4).
 */
export function concatenate(arrays: readonly NDArray[], options: { axis?: number } = {}): NDArray {
  if (!Array.isArray(arrays)) {
    const got = `expected a list of arrays, got ${describe(arrays)}`;
    fail(concatenate, `${got}: write np.concatenate([a, b])`);
  }
  checkOptions(concatenate, options, ["axis"]);
  if (arrays.length === 0) fail(concatenate, "need at least one array to concatenate");
  const parts = arrays.map((each: NDArray) => asNDArray(concatenate, each));
  const first = parts[0];
  if (first.ndim === 0) fail(concatenate, "zero-dimensional arrays cannot be concatenated");
  const axis = checkAxis(concatenate, options.axis ?? 0, first.ndim);
  parts.forEach((part, index) => checkFits(first, part, index, axis));

  const sizes = parts.map((part) => part.shape[axis]);
  const shape = first.shape.with(
    axis,
    sizes.reduce((a, b) => a + b),
  );
  const data = new Float64Array(sizeOf(shape));
  const inner = sizeOf(shape.slice(axis + 1));
  let at = 0;
  for (let block = 0; at < data.length; block++) {
    parts.forEach((part, i) => {
      const length = sizes[i] * inner;
      data.set(part.data.subarray(block * length, (block + 1) * length), at);
      at += length;
    });
  }
  return new NDArray(data, shape);
}

function checkFits(first: NDArray, part: NDArray, index: number, axis: number): void {
  const at0 = "the array at index 0 has";
  const atI = `the array at index ${index} has`;
  if (part.ndim !== first.ndim) {
    fail(
      concatenate,
      "all the input arrays must have same number of dimensions, but " +
        `${at0} ${first.ndim} dimension(s) and ${atI} ${part.ndim} dimension(s)`,
    );
  }
  const odd = part.shape.findIndex((n, i) => i !== axis && n !== first.shape[i]);
  if (odd >= 0) {
    fail(
      concatenate,
      "all the input array dimensions except for the concatenation axis must match exactly, but " +
        `along dimension ${odd}, ${at0} size ${first.shape[odd]} and ${atI} size ${part.shape[odd]}`,
    );
  }
}
