import { undefinedName, unpacking } from "../answers/slip-texts";
import { noAssignment, noIndex, noLoop, notInNp, notOnArrays } from "../np/replacement-texts";

/*
 * What the compiler says most often about code that uses #np like NumPy, in plain words. Every
 * other message is shown as the compiler words it.
 */

/**
 * A compiler message and our sentence for it, which may use what the pattern captured. Where the
 * cause is in the line itself, `line` tells: the first rule that fits both decides.
 */
type Rule = [codes: string, message: RegExp, sentence: Sentence, line?: RegExp];

/** Undefined where nothing is known after all. */
type Sentence = string | ((captured: string, line: string) => string | undefined);

/** Functions that give one number without options. */
const TO_ONE = /np\.(?:linalg\.norm|sum|max|min|mean|argmax)\(/;

/** `x[i] = …` */
const ASSIGNS = /\w\[[^\]]*\]\s*[-+*/]?=[^=]/;

/* Every array of #np is of the type NDArray, every list of numbers of number[] or number[][]. */
const RULES: Rule[] = [
  ["2304 2503 2552", /Cannot find (?:name|namespace) '(\w+)'/, undefinedName],
  [
    "2305 2724",
    /^Module '"#np"' has no exported member (?:named )?'(\w+)'/,
    (name) => notInNp(name),
  ],
  ["1192", /\/np\/index"' has no default/, () => notInNp("default")],
  ["2554", /^Expected/, (_, line) => undefinedName("axis", line), /\baxis\s*=[^=]/],
  [
    "2695",
    /./,
    "TypeScript returns only the last of these: return one object, such as { w, b }.",
    /\breturn\b[^([]*,/,
  ],
  ["2695", /./, noAssignment, ASSIGNS],
  ["2695", /./, noIndex, /\w\[[^\]]*,/],
  [
    "2695",
    /./,
    "TypeScript keeps only the last part of a tuple: a shape is a list, as in np.zeros([2, 3]).",
  ],
  ["7053", /index type 'NDArray'/, noAssignment, ASSIGNS],
  ["7053", /index type 'NDArray'/, noIndex],
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
  [
    "2559",
    /'AxisOptions'/,
    "np.max and np.min look into one array, and an axis goes into braces, { axis: 0 }; np.maximum(a, b) and np.minimum(a, b) compare two.",
    /np\.(?:max|min)\(/,
  ],
  ["2559", /'(?:Axis|Norm)Options'/, "The axis goes into braces, by name: { axis: 1 }."],
  ["2322", /to type '2'/, "ord can only be 2 here, so it can be left out.", /\bord\b/],
  [
    "2353 2561",
    /'(\w+)' does not exist in type '(?:Axis|Norm)Options'/,
    "There is no option $1: there are axis and keepdims, in small letters.",
  ],
  ["2339 2551", /'(\w+)' does not exist on type 'NDArray'/, (name) => notOnArrays(name)],
  [
    "2339 2551",
    /'(\w+)' does not exist on type 'typeof import\(".*\/np\/index"\)'/,
    (name) => notInNp(name),
  ],
  [
    "2339 2551",
    /'(\w+)' does not exist on type 'number'/,
    "This is one number, which has no .$1: without an axis, np.sum, np.max and np.mean give one number.",
    TO_ONE,
  ],
  [
    "2339 2551",
    /'(\w+)' does not exist on type 'number'/,
    "This is one number, which has no .$1: only an array has.",
  ],
  [
    "2322",
    /'NDArray' is not assignable to type 'number'/,
    "An array is used where one number is expected: x.item() takes the only number out of an array.",
  ],
  ...(
    [
      [TO_ONE, "without an axis, np.sum, np.max and np.mean give one number."],
      [/\.(?:get|item)\(/, "x.get(i, j) and x.item() give one number."],
      [/\bMath\./, "Math works on numbers, and np.exp, np.log, np.abs … on arrays."],
      [/./, "np.array(…) makes an array of it."],
    ] as const
  ).map(([line, why]): Rule => [
    "2322",
    /'number' is not assignable to type 'NDArray'/,
    `One number is used where an array is expected: ${why}`,
    line,
  ]),
  ["2322", /^Type '(?:NDArray|number)' .* to type '\{ (.*) \}'/, (fields) => oneObject(fields)],
  [
    "2739 2740",
    /Type '(?:number|never)(?:\[\])+' .* from type 'NDArray'/,
    "A plain list is used where an array is expected: np.array(…) turns it into one.",
  ],
  [
    "2739 2740",
    /Type 'NDArray' .* from type 'readonly NDArray\[\]'/,
    "A list of arrays is expected: np.concatenate([a, b]).",
  ],
  [
    "2739 2740",
    /Type 'NDArray' .* from type 'number(\[\])+'/,
    "An array is used where a plain list is expected: Array.from(x.data) turns it into one.",
  ],
  ["2488", /Type 'NDArray'/, noLoop],
  ["2488 2461", /^Type '\{/, (_, line) => unpacking(line)],
  ["2349 6234", /./, "This is not a function, so it cannot be called with (…)."],
  [
    "2355 2366",
    /./,
    "The function, or one path through it, returns nothing: is a `return` missing?",
  ],
];

/**
 * A type error as a learner of #np reads it, with its number: that can be looked up.
 *
 * @param line the line of the source that it is about
 */
export function inPlainWords(code: string, message: string, line = ""): string {
  for (const [codes, pattern, sentence, about] of RULES) {
    const found = codes.split(" ").includes(code) ? pattern.exec(message) : null;
    if (!found || about?.test(line) === false) continue;
    const captured = found[1] ?? "";
    const said =
      typeof sentence === "string"
        ? sentence.replace("$1", () => captured)
        : sentence(captured, line);
    if (said !== undefined) return `${said} (TS${code})`;
  }
  return shortened(message);
}

/** @param fields of an object's type: "w: NDArray; b: number;" */
function oneObject(fields: string): string {
  const outer = fields.replace(/\{[^{}]*\}/g, "");
  const names = [...outer.matchAll(/(\w+)\??:/g)].map(([, name]) => name);
  return `An object with its fields by name is expected: return { ${names.join(", ")} }.`;
}

/** The compiler names #np and NDArray by their file paths. */
const shortened = (message: string): string =>
  message
    .replace(/typeof import\("[^"]*\/np\/index"\)/g, "#np")
    .replace(/import\("[^"]*\/np\/ndarray"\)\.NDArray/g, "NDArray");
