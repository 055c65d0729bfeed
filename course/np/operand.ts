import { type Caller, fail } from "./errors";
import { NDArray } from "./ndarray";
import { describe } from "./shape";

/** What np's functions work on. */
export type Operand = NDArray | number;

/** The shape of a single number. */
const SCALAR: readonly number[] = Object.freeze([]);

/** An operand as an array (a number has rank 0); anything else is refused in words. */
export function asNDArray(caller: Caller, value: Operand): NDArray {
  if (value instanceof NDArray) return value;
  if (typeof value === "number") return new NDArray(new Float64Array(1).fill(value), SCALAR);
  return refuse(caller, value);
}

function refuse(caller: Caller, value: unknown): never {
  const problem = `expected an NDArray or a number, got ${describe(value)}`;
  if (value === undefined) fail(caller, `${problem}: is a return missing, or an argument?`);
  if (Array.isArray(value)) fail(caller, `${problem}: np.array(list) makes an array of it`);
  fail(caller, problem);
}
