import { checkIndex } from "./axis";
import { type Caller, fail, nameInErrors } from "./errors";
import { permute } from "./layout";
import { arrayRepr, arrayStr } from "./print-array";
import { resolveShape } from "./resolve-shape";
import { checkRank, formatShape, sizeOf } from "./shape";

/** Numbers in the shape of the array: a number, a list of numbers, a list of rows, … */
export type Nested = number | Nested[];

/** Jest may load this file twice, and an array of one copy must count as an array in the other. */
const BRAND = Symbol.for("neural-networks-from-scratch.NDArray");

const INSPECT = Symbol.for("nodejs.util.inspect.custom");

/**
 * Numbers in a grid of 0 to 4 axes. Made by np.array, np.zeros and so on; no function of np changes
 * the arrays it is given, and every result is a copy.
 */
export class NDArray {
  /** The elements in row-major order: the last index runs fastest. */
  readonly data: Float64Array;
  /** The size of each axis: [rows, columns] for a matrix, [n] for a vector, [] for one number. */
  readonly shape: readonly number[];

  /** Uses `data` without copying it. Use np.array or np.fromData instead. */
  constructor(data: Float64Array, shape: readonly number[]) {
    if (sizeOf(shape) !== data.length) {
      fail(NDArray, `${data.length} values do not fill shape ${formatShape(shape)}`);
    }
    checkRank(NDArray, shape.length);
    this.data = data;
    // a frozen list is usually another array's shape, so it can be shared
    this.shape = Object.isFrozen(shape) ? shape : Object.freeze([...shape]);
  }

  /** How many axes the array has: 2 for a matrix, 1 for a vector, 0 for a single number. */
  get ndim(): number {
    return this.shape.length;
  }

  /** How many elements the array has. */
  get size(): number {
    return this.data.length;
  }

  /**
   * The array with its axes in reverse order: (2,3) becomes (3,2), (5,) stays (5,). Example: `w.T`.
   */
  get T(): NDArray {
    const axes = this.shape.map((_, i) => this.ndim - 1 - i);
    return new NDArray(permute(this.data, this.shape, axes), this.shape.toReversed());
  }

  /**
   * The same elements in row-major order under another shape; one size may be -1: "whatever fits".
   * Throws if the number of elements differs. Example: `np.arange(6).reshape(2, -1)`.
   */
  reshape(...shape: number[] | [readonly number[]]): NDArray {
    const asked = Array.isArray(shape[0]) ? shape[0] : (shape as number[]);
    return new NDArray(this.data.slice(), resolveShape(this.reshape, this, asked));
  }

  /**
   * One element. Throws for an index outside the array and for fewer or more indices than axes.
   * Example: `x.get(0, -1)` is the last element of the first row.
   */
  get(...indices: number[]): number {
    const { shape } = this;
    if (indices.length > shape.length) {
      const dims = `array is ${shape.length}-dimensional, but ${indices.length} were indexed`;
      fail(this.get, `too many indices for array: ${dims}`);
    }
    if (indices.length < shape.length) {
      const rows = indices.length > 0 ? `np.slice(a, ${indices.join(", ")})` : "np.slice";
      fail(
        this.get,
        `an array of shape ${formatShape(shape)} needs ${shape.length} indices, got ` +
          `${indices.length}; ${rows} gives a part of an array`,
      );
    }
    let at = 0;
    for (let i = 0; i < shape.length; i++) {
      at = at * shape[i] + checkIndex(this.get, indices[i], i, shape[i]);
    }
    return this.data[at];
  }

  /**
   * The only element as a number; throws if the array has more or fewer.
   * Example: `np.dot(u, v).item()`.
   */
  item(): number {
    if (this.data.length !== 1) {
      const shape = formatShape(this.shape);
      fail(this.item, `only an array of size 1 converts to a number, this one has shape ${shape}`);
    }
    return this.data[0];
  }

  /** The elements as nested lists; a number for rank 0. Example: `np.eye(2).toArray()`. */
  toArray(): Nested {
    let at = 0;
    const build = (axis: number): Nested =>
      axis === this.ndim
        ? this.data[at++]
        : Array.from({ length: this.shape[axis] }, () => build(axis + 1));
    return build(0);
  }

  /** As NumPy's print shows it, with the shape. */
  toString(): string {
    const text = arrayStr(this);
    return this.ndim === 0 ? text : `${text}  shape ${formatShape(this.shape)}`;
  }

  /**
   * Jest prints an object through toJSON, so a failing toEqual shows arrays as console.log does.
   */
  toJSON(): string {
    return `${arrayRepr(this)}  shape ${formatShape(this.shape)}`;
  }

  /** For console.log. */
  [INSPECT](depth: unknown, options: { depth?: unknown }): { [INSPECT]: () => string } {
    const text = this.toJSON();
    // Within an object the first line would start after a key, and the rows would not line up.
    const isInner = depth !== options.depth && text.includes("\n");
    // Node indents the lines of an object within an object, but not those of a string.
    return { [INSPECT]: () => (isInner ? `\n${text}` : text) };
  }

  /**
   * What `a + 1`, `a < b`, `Math.exp(a)` and template literals call. A single number (rank 0) takes
   * part in arithmetic as in NumPy; for more, NaN would be the silent result, so this throws.
   */
  [Symbol.toPrimitive](hint: string): string | number {
    if (hint === "string") return this.toString();
    if (this.ndim === 0) return this.data[0];
    const shape = `this is an array of shape ${formatShape(this.shape)}`;
    // JavaScript asks with "default" for + and ==, where text may be meant.
    const print = hint === "default" ? "; to print an array, write `${a}`" : "";
    fail(
      this[Symbol.toPrimitive] as Caller,
      `operators and Math work on one number, ${shape}: each has a function: np.multiply, np.greater, np.maximum, np.exp, …${print}`,
    );
  }

  /** `x instanceof np.NDArray` asks this. */
  static [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === "object" && value !== null && BRAND in value;
  }
}

Object.defineProperty(NDArray.prototype, BRAND, { value: true });

nameInErrors(NDArray, "NDArray");
nameInErrors(NDArray.prototype.reshape, "reshape");
nameInErrors(NDArray.prototype.get, "get");
nameInErrors(NDArray.prototype.item, "item");
nameInErrors(NDArray.prototype[Symbol.toPrimitive] as Caller, "NDArray");
