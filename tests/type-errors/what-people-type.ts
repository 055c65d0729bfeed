/**
 * What people type who come from Python, what the type checker says of it, and what is said when
 * it runs, without the places; undefined where this table leaves it open. The last line of the code is the one
 * that is named. It is the body of `f(x: np.NDArray, d: number)`, and `pair(d)` gives { w, b }.
 */
export type Typed = [code: string, types: string | undefined, runs: string | undefined];

const both = (code: string, sentence: string): Typed => [code, sentence, sentence];
const missing = (code: string, name: string, sentence: string): Typed => [
  code,
  sentence,
  `${name} is not defined. ${sentence}`,
];
const noNp = (code: string, name: string, here: string): Typed =>
  both(code, `#np has no ${name}: write ${here} instead.`);
const noMethod = (code: string, name: string, here: string): Typed =>
  both(code, `An array has no .${name}: write ${here} instead.`);
const method = (code: string, name: string): Typed => [
  code,
  `An array has no .${name}: call a function of #np instead, such as np.sum(x); docs/np-and-numpy.md lists them.`,
  `An array has no .${name}: call np.${name} instead, with the array as its first argument.`,
];

const tuple = (inside: string) =>
  `writes the tuple (${inside}), of which TypeScript keeps only the last part: write the list [${inside}].`;
const shape =
  "TypeScript keeps only the last part of a tuple: a shape is a list, as in np.zeros([2, 3]).";
const index = "An array has no [i]: x.get(i, j) gives one number of it, np.slice a part.";
const change =
  "Arrays never change, so x[i] = … does nothing: collect the numbers in a list, then make the array with np.array(list).";
const loop =
  "An array cannot be spread, unpacked or looped over: x.data is the list of all its numbers.";
const braces = "Options go into braces, by name: np.sum(x, { axis: 1, keepdims: true }).";
const fields = "An object is taken apart by the names of its fields: const { w, b } = …";
const oneNumber = "One number is used where an array is expected:";
const largest =
  "it looks into one array, and an axis goes into braces, { axis: 0 }; np.maximum(a, b) compares two";
const twoArrays =
  "np.max and np.min look into one array, and an axis goes into braces, { axis: 0 }; np.maximum(a, b) and np.minimum(a, b) compare two.";
const float64 = "Every number here is a float64 already, so";
const deviation = "Math.sqrt(np.mean(np.square(np.subtract(x, np.mean(x)))))";
const product = "x.data.reduce((product, n) => product * n, 1)";

export const TYPED: Typed[] = [
  ["return np.zeros((d, 1));", shape, tuple("d, 1")],
  ["return np.zeros((x.shape[0], 1));", undefined, tuple("x.shape[0], 1")],
  ["return x.reshape((d, 2));", shape, tuple("d, 2")],
  ["return np.reshape(x, (d, 4));", shape, tuple("d, 4")],
  ["return np.concatenate((x, x));", shape, tuple("x, x")],
  [
    "const w = 1, b = 2;\n  return w, b;",
    "TypeScript returns only the last of these: return one object, such as { w, b }.",
    "returns w, b, of which TypeScript keeps only the last: return one object, { w, b }.",
  ],
  [
    "const P = np.zeros([1, 2]);\n  P[0, d] = 1;",
    change,
    "assigns to P[0, d], but arrays never change: collect the numbers in a list of rows, then make the array with np.array(rows).",
  ],
  both("x[d] = 1;", change),
  ["return x[0, d];", index, "says x[0, d], which TypeScript reads as x[d]: write x.get(0, d)."],
  both("return x[0];", index),

  [
    "const [w, b] = pair(d);",
    fields,
    `pair is not a function or its return value is not iterable. ${fields}`,
  ],
  [
    "const w, b = pair(d);",
    "'const' declarations must be initialized.",
    "does not unpack anything in TypeScript: take fields by their names, const { w, b } = …",
  ],
  both("const [w, b] = x;", loop),
  both("return Math.max(...x);", loop),
  both("for (const one of x) d += one;", loop),

  missing("return np.sum(x, axis=1, keepdims=True);", "axis", braces),
  [
    "let axis;\n  return np.sum(x, axis = 1);",
    undefined,
    "np.sum: options are written as an object, such as { axis: … }, not 1",
  ],
  missing(
    "return np.sum(x, { axis: 1, keepdims: True });",
    "True",
    "Write true, in small letters.",
  ),
  [
    "return np.sum(x, 1);",
    "The axis goes into braces, by name: { axis: 1 }.",
    "np.sum: options are written as an object, such as { axis: … }, not 1",
  ],
  ["return np.linalg.norm(x, { ord: 2, axis: 1 });", undefined, undefined],
  [
    "return np.linalg.norm(x, { ord: 1, axis: 1 });",
    "ord can only be 2 here, so it can be left out.",
    "np.linalg.norm: ord can only be 2 here, not 1",
  ],
  ["return np.max(0, x);", twoArrays, `np.max: ${largest}`],
  ["return np.max(x, 0);", twoArrays, `np.max: ${largest}`],

  missing(
    "return len(x);",
    "len",
    "Write list.length for a list; an array x has x.size numbers and x.shape[0] rows.",
  ),
  missing("return None;", "None", "Write null or undefined; x[:, None] is x.reshape(-1, 1)."),
  missing("s = d;", "s", "A new name needs const or let: const s = …"),
  missing("print(d);", "print", "Write console.log(…) to print."),

  both(
    "return np.newaxis;",
    "#np has no newaxis: x.reshape(-1, 1) makes a column of x, x.reshape(1, -1) a row.",
  ),
  both("return np.float64(d);", `${float64} np.float64 is not needed: leave it out.`),
  both("return x.astype(Number);", `${float64} .astype(…) is not needed: leave it out.`),
  noNp("return np.clip(x, 0, 1);", "clip", "np.maximum(low, np.minimum(x, high))"),
  noNp("return np.matmul(x, x);", "matmul", "np.dot(a, b)"),
  noNp("return np.around(x, 2);", "around", "np.round(x, 2)"),
  noNp("return np.zeros_like(x);", "zeros_like", "np.zeros(x.shape)"),
  noNp("return np.expand_dims(x, 1);", "expand_dims", "x.reshape(-1, 1)"),
  noNp("return np.stack([x, x]);", "stack", "np.array([a, b])"),
  noNp("return np.hstack([x, x]);", "hstack", "np.concatenate([a, b], { axis: 1 })"),
  noNp("return np.copy(x);", "copy", "np.array(x)"),
  noNp("return np.std(x);", "std", deviation),
  noNp("return np.prod(x);", "prod", product),
  noNp("return np.log2(x);", "log2", "np.divide(np.log(x), Math.LN2)"),
  both("return np.foo(x);", "#np has no foo: docs/np-and-numpy.md lists what it has."),
  noMethod("return x.copy();", "copy", "np.array(x)"),
  noMethod("return x.std();", "std", deviation),
  noMethod("return x.prod();", "prod", product),
  noMethod("return x.flatten();", "flatten", "x.reshape(-1)"),
  noMethod("return x.transpose();", "transpose", "x.T"),
  method("return x.sum();", "sum"),
  method("return x.dot(x);", "dot"),
  both(
    "return x.length;",
    "An array has no length: x.size counts its numbers, x.shape[0] its rows.",
  ),

  [
    "const y: np.NDArray = np.sum(x);",
    `${oneNumber} without an axis, np.sum, np.max and np.mean give one number.`,
    undefined,
  ],
  [
    "const y: np.NDArray = x.get(0, 0);",
    `${oneNumber} x.get(i, j) and x.item() give one number.`,
    undefined,
  ],
  [
    "const y: np.NDArray = Math.exp(d);",
    `${oneNumber} Math works on numbers, and np.exp, np.log, np.abs … on arrays.`,
    undefined,
  ],
  ["const y: np.NDArray = d;", `${oneNumber} np.array(…) makes an array of it.`, undefined],
  [
    "const y: { w: np.NDArray; grads: { dw: number } } = d;",
    "An object with its fields by name is expected: return { w, grads }.",
    undefined,
  ],
];

/** Whole files: the name of what they export is NAME. The last line is named. */
export const FILES: Typed[] = [
  both(
    'export const NAME = () => np.exp(1); import np from "#np";',
    '#np has no default export: write import * as np from "#np".',
  ),
  missing(
    "export const NAME = () => np.exp(1);",
    "np",
    'Write import * as np from "#np" at the top of the file.',
  ),
  both(
    'export const NAME = () => clip(1); import { clip } from "#np";',
    "#np has no clip: write np.maximum(low, np.minimum(x, high)) instead.",
  ),
  both(
    'export const NAME = () => foo(1); import { foo } from "#np";',
    "#np has no foo: docs/np-and-numpy.md lists what it has.",
  ),
];
