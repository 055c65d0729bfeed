/*
 * What the compiler says most often about code that uses #np like NumPy, in plain words. Every
 * other message is shown as the compiler words it.
 */

/** A compiler message and our sentence for it, which may use what the pattern captured. */
type Rule = [codes: string, message: RegExp, sentence: string];

/* Every array of #np is of the type NDArray, every list of numbers of number[] or number[][]. */
const RULES: Rule[] = [
  [
    "7053",
    /index type 'NDArray'/,
    "An array has no [i]: x.get(i, j) gives one number of it, np.slice a part.",
  ],
  [
    "7053",
    /index type 'Nested'/,
    "toArray() may be a number or lists, so it has no [i]: use x.get(i, j).",
  ],
  [
    "2362 2363",
    /./,
    "An operator such as -, * or / works on two numbers: for arrays there are np.subtract, np.multiply, np.divide and np.power.",
  ],
  ["2365", /Operator '(\+=?)' .*NDArray/, "$1 works on two numbers: for arrays there is np.add."],
  [
    "2365",
    /Operator '([<>]=?)' .*NDArray/,
    "$1 works on two numbers: for arrays there are np.greater and np.less.",
  ],
  ["2367", /'NDArray'/, "=== does not look into arrays: there are np.equal and np.allclose."],
  [
    "2345",
    /'NDArray' .* parameter of type 'number'/,
    "An array is passed where one number is expected. Math works on numbers: for arrays there are np.exp, np.log, np.abs …",
  ],
  [
    "2345",
    /'number(\[\])+' .* parameter of type '(Operand|NDArray)'/,
    "A plain list is passed where an array is expected: np.array(…) turns it into one.",
  ],
  [
    "2345",
    /parameter of type 'never'/,
    "One argument too many: the sizes of an array go into one list, such as [2, 3].",
  ],
  ["2559", /'AxisOptions'/, "The axis goes into braces, by name: { axis: 1 }."],
  [
    "2353 2561",
    /'(\w+)' does not exist in type 'AxisOptions'/,
    "There is no option $1: there are axis and keepdims, in small letters.",
  ],
  [
    "2339 2551",
    /'length' does not exist on type 'NDArray'/,
    "An array has no length: x.size counts its numbers, x.shape[0] its rows.",
  ],
  [
    "2339 2551",
    /'(\w+)' does not exist on type 'NDArray'/,
    "An array has no .$1: call a function of #np instead, such as np.sum(x); docs/np-and-numpy.md lists them.",
  ],
  [
    "2339 2551",
    /'(\w+)' does not exist on type 'typeof import\(".*\/np\/index"\)'/,
    "#np has no $1: docs/np-and-numpy.md lists what it has.",
  ],
  [
    "2339 2551",
    /'(\w+)' does not exist on type 'number'/,
    "This is one number, which has no .$1: without an axis, np.sum, np.max and np.mean give one number.",
  ],
  [
    "2322",
    /'NDArray' is not assignable to type 'number'/,
    "An array is used where one number is expected: x.item() takes the only number out of an array.",
  ],
  [
    "2322",
    /'number' is not assignable to type 'NDArray'/,
    "One number is used where an array is expected: without an axis, np.sum, np.max and np.mean give one number.",
  ],
  [
    "2739 2740",
    /Type 'number(\[\])+' .* from type 'NDArray'/,
    "A plain list is used where an array is expected: np.array(…) turns it into one.",
  ],
  [
    "2739 2740",
    /Type 'NDArray' .* from type 'number(\[\])+'/,
    "An array is used where a plain list is expected: Array.from(x.data) turns it into one.",
  ],
  [
    "2488",
    /Type 'NDArray'/,
    "An array cannot be spread or looped over: x.data is the list of all its numbers.",
  ],
  ["2349 6234", /./, "This is not a function, so it cannot be called with (…)."],
  [
    "2355 2366",
    /./,
    "The function, or one path through it, returns nothing: is a `return` missing?",
  ],
];

/** A type error as a learner of #np reads it, with its number: that can be looked up. */
export function inPlainWords(code: string, message: string): string {
  const rule = RULES.find(([codes, pattern]) => codes.includes(code) && pattern.test(message));
  if (!rule) return shortened(message);
  const [, pattern, sentence] = rule;
  const groups = pattern.exec(message) ?? [];
  return `${sentence.replace("$1", () => groups[1] ?? "")} (TS${code})`;
}

/** The compiler names #np and NDArray by their file paths. */
const shortened = (message: string): string =>
  message
    .replace(/typeof import\("[^"]*\/np\/index"\)/g, "#np")
    .replace(/import\("[^"]*\/np\/ndarray"\)\.NDArray/g, "NDArray");
