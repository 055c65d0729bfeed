/** True for typed arrays of any realm (Jest runs tests in its own), except those of BigInt. */
export function isTypedArray(value: unknown): value is Float64Array {
  return ArrayBuffer.isView(value) && "length" in value && typeof first(value) !== "bigint";
}

const first = (view: object): unknown => (view as unknown[])[0];
