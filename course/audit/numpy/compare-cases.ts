/**
 * Runs cases that make-cases.py made with NumPy, and says in words where #np differs. Used by the
 * fast test on the committed cases, and by the audit on fresh ones.
 */
import * as np from "#np";
import { arrayRepr, arrayStr } from "../../np/print-array";

/** A number in JSON, which has no NaN, Infinity and -0. */
type Num = number | "nan" | "inf" | "-inf" | "-0";

interface ArrayCode {
  shape: number[];
  data?: Num[];
  /** Instead of data: element i is i · scale + offset. */
  rule?: [scale: number, offset: number];
  /** The argument is the transpose, or a slice, of this array. */
  then?: "T" | [number, number][];
}

interface Wanted {
  array?: ArrayCode;
  number?: Num;
  boolean?: boolean;
  text?: string;
  list?: ArrayCode[];
  /** Words that the message must contain; empty if the words are our own. */
  error?: string;
}

export interface Case {
  op: string;
  args: unknown[];
  options?: Record<string, unknown>;
  want: Wanted;
  scale?: ArrayCode;
}

export interface CaseFile {
  seed: number;
  numpy: string;
  cases: Case[];
}

// Cases call functions by name with arguments from a file: types cannot follow.
type AnyFunction = (...args: any[]) => unknown;

/** What is not simply the function of that name. */
const SPECIAL: Record<string, AnyFunction> = {
  "linalg.norm": np.linalg.norm,
  T: (a: np.NDArray) => a.T,
  get: (a: np.NDArray, ...index: number[]) => a.get(...index),
  item: (a: np.NDArray) => a.item(),
  str: arrayStr,
  repr: arrayRepr,
  stream: (seed: number, calls: ["rand" | "randn", number[]][]) => {
    np.random.seed(seed);
    return calls.map(([name, shape]) => np.random[name](...shape));
  },
};

/** How many neighbouring floats a result may be away where C's mathematics differs from V8's. */
const ULPS: Record<string, number> = { exp: 4, log: 4, tanh: 4, power: 4, stream: 4 };

/** Of 0 and -0 neither is larger, so either may be the result. */
const EXTREMES = new Set(["max", "min", "maximum", "minimum"]);

/** One sentence for each case whose result differs from NumPy's. */
export function compareCases(cases: readonly Case[]): string[] {
  return cases.flatMap((one, i) => {
    const problem = compare(one);
    return problem === undefined
      ? []
      : [`case ${i}, ${problem}\n  ${JSON.stringify(one).slice(0, 600)}`];
  });
}

function compare(one: Case): string | undefined {
  const f = SPECIAL[one.op] ?? (np as unknown as Record<string, AnyFunction>)[one.op];
  if (typeof f !== "function") return `${one.op}: #np has no such function`;
  const args = one.args.map(decode);
  const before = args.map((arg) => String(arg));
  let got: unknown;
  try {
    got = f(...args, ...(one.options ? [one.options] : []));
  } catch (error) {
    const { message } = error as Error;
    if (one.want.error === undefined) return `${one.op} threw: ${message}`;
    return message.includes(one.want.error) && message.startsWith("np.") === !(one.op in METHODS)
      ? undefined
      : `${one.op} threw "${message}" instead of "${one.want.error}"`;
  }
  if (one.want.error !== undefined) return `${one.op} did not throw "${one.want.error}"`;
  if (args.some((arg, i) => String(arg) !== before[i])) return `${one.op} changed its argument`;
  const problem = compareResult(one, got);
  return problem && `${one.op}: ${problem}`;
}

/** Methods name themselves without "np.". */
const METHODS = { get: true, item: true };

function compareResult(one: Case, got: unknown): string | undefined {
  const { want } = one;
  if (want.text !== undefined) {
    return got === want.text ? undefined : `expected text\n${want.text}\n  got\n${String(got)}`;
  }
  if (want.boolean !== undefined) {
    return got === want.boolean ? undefined : `expected ${want.boolean}, got ${String(got)}`;
  }
  const agree = agreement(one);
  if (want.list) {
    const parts = want.list.map((code, i) => compareArray((got as unknown[])[i], code, agree));
    return parts.find((problem) => problem !== undefined);
  }
  if (want.array) return compareArray(got, want.array, agree);
  if (typeof got !== "number") return `expected a plain number, got ${String(got)}`;
  return compareArray(np.array(got), { shape: [], data: [want.number!] }, agree);
}

type Agreement = (actual: number, expected: number, i: number) => boolean;

/** When two numbers count as equal: the same bits, except where NumPy's own bits are accidental. */
function agreement({ op, scale }: Case): Agreement {
  const ulps = ULPS[op] ?? 0;
  const anyZero = scale !== undefined || EXTREMES.has(op);
  return (actual, expected, i) => {
    if (Object.is(actual, expected) || (anyZero && actual === expected)) return true;
    if (!Number.isFinite(expected)) return false;
    // Sums of some hundred elements at most, added in another order than NumPy's.
    const slack = scale ? 1e-14 * revive(scale.data![i]) : ulps * ulp(expected);
    return slack > 0 && Math.abs(actual - expected) <= slack;
  };
}

function compareArray(got: unknown, code: ArrayCode, agree: Agreement): string | undefined {
  // Without sizes, np.random's functions give a plain number.
  const array = typeof got === "number" ? np.array(got) : got;
  if (!(array instanceof np.NDArray)) return `expected an array, got ${String(got)}`;
  if (String(array.shape) !== String(code.shape)) {
    return `expected shape [${code.shape}], got [${array.shape}]`;
  }
  const wanted = code.data!.map(revive);
  if (array.data.length !== wanted.length) return `expected ${wanted.length} values`;
  const bad = wanted.findIndex((value, i) => !agree(array.data[i], value, i));
  return bad < 0
    ? undefined
    : `at flat index ${bad} expected ${wanted[bad]}, got ${array.data[bad]}`;
}

function ulp(x: number): number {
  if (!Number.isFinite(x)) return 0;
  return Math.max(2 ** -1074, 2 ** (Math.floor(Math.log2(Math.abs(x))) - 52));
}

function decode(code: unknown): unknown {
  if (typeof code === "string" && code !== ":") return revive(code as Num);
  if (typeof code !== "object" || code === null || Array.isArray(code)) return code;
  if ("nested" in code) return reviveNested(code.nested);
  if ("list" in code) return (code.list as unknown[]).map(decode);
  return decodeArray(code as ArrayCode);
}

function decodeArray({ shape, data, rule, then }: ArrayCode): np.NDArray {
  const size = shape.reduce((product, n) => product * n, 1);
  const values = rule
    ? Array.from({ length: size }, (_, i) => i * rule[0] + rule[1])
    : data!.map(revive);
  const base = np.fromData(values, shape);
  if (then === "T") return base.T;
  return then ? np.slice(base, ...then) : base;
}

type Nested = number | Nested[];

function reviveNested(value: unknown): Nested {
  return Array.isArray(value) ? value.map(reviveNested) : revive(value as Num);
}

function revive(x: Num): number {
  if (typeof x === "number") return x;
  return { nan: NaN, inf: Infinity, "-inf": -Infinity, "-0": -0 }[x];
}
