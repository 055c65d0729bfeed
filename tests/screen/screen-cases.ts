import type { Scratch } from "../scratch";

/** One screen: what the learner wrote, and which command shows it. */
export interface Case {
  /** The golden file's name. */
  name: string;
  words: string[];
  edit?: (scratch: Scratch) => void;
}

const softmax = "01-numpy-basics/softmax";
const RIGHT = "return np.divide(np.exp(x), np.sum(np.exp(x), { axis: 1, keepdims: true }));";
/** The way out of the realm, for what a realm alone cannot do: `require` is one of our functions. */
const NODE = '(require as any).constructor("return process")()';
const UNIT_1 = "as_column basic_sigmoid image2vector losses normalizeRows np_sigmoid relu shapes";
const UNIT_2 = "accuracy flatten_images initialize_with_zeros model optimize predict propagate";
const ALL = [
  ...`${UNIT_1} sigmoid_derivative softmax`.split(" ").map((file) => `01-numpy-basics/${file}`),
  ...`${UNIT_2} sigmoid standardize`.split(" ").map((file) => `02-logistic-regression/${file}`),
];

/** A case in which softmax contains some code; l1 beside it shows that nothing else is hurt. */
const softmaxHolds = (name: string, code: string, words = ["softmax", "l1"]): Case => ({
  name,
  words,
  edit(scratch) {
    scratch.fill(softmax, code);
    scratch.solve("01-numpy-basics/losses");
  },
});

const changed = (name: string, change: (text: string) => string): Case => ({
  name,
  words: ["softmax", "l1"],
  edit(scratch) {
    scratch.solve(softmax, "01-numpy-basics/losses");
    const file = `exercises/${softmax}.ts`;
    scratch.write(file, change(scratch.read(file)));
  },
});

const allDone = (scratch: Scratch): void => scratch.solve(...ALL);

export const CASES: Case[] = [
  { name: "fresh-clone", words: [] },
  { name: "strict-on-a-fresh-clone", words: ["--strict"] },
  { name: "all-done", words: [], edit: allDone },
  { name: "strict-all-done", words: ["--strict"], edit: allDone },
  { name: "hidden-all-done", words: ["--hidden"], edit: allDone },
  {
    name: "one-wrong",
    words: [],
    edit: (scratch) => scratch.fill(softmax, "return np.divide(np.exp(x), np.sum(np.exp(x)));"),
  },
  {
    name: "all-failures",
    words: ["softmax", "relu", "--all"],
    edit(scratch) {
      scratch.fill(softmax, "return np.divide(np.exp(x), np.sum(np.exp(x)));");
      scratch.fill("01-numpy-basics/relu", "return np.abs(x);");
    },
  },
  softmaxHolds("star-missed", RIGHT, ["softmax"]),
  softmaxHolds("star-missed-all", RIGHT, ["softmax", "--all"]),
  softmaxHolds("star-hangs", `if (np.max(x) > 900) for (;;); ${RIGHT}`),
  softmaxHolds("star-ends-program", `if (np.max(x) > 900) process.abort(); ${RIGHT}`),
  softmaxHolds("crash", "return np.divide(np.exp(x), (x as any).sum().of.it);"),
  softmaxHolds("crash-in-words", "return np.dot(x, x);"),
  softmaxHolds("throws-a-string", 'throw "\\u001b[2Jno error object";'),
  softmaxHolds("recursion", "return softmax(x);"),
  softmaxHolds("syntax-error", "return np.exp(x;"),
  softmaxHolds("type-error", 'const n: number = "three"; return np.exp(x);'),
  softmaxHolds("type-error-beside-right", `const n: number = "three"; ${RIGHT}`),
  softmaxHolds("type-error-in-plain-words", `const first = x[0]; ${RIGHT}`),
  softmaxHolds("endless-loop", "for (;;);"),
  softmaxHolds(
    "endless-promise-chain",
    `const go = (): void => void Promise.resolve().then(go); go(); ${RIGHT}`,
  ),
  softmaxHolds("endless-regex", 'return np.array([+/^(a+)+$/.test("a".repeat(40) + "b")]);'),
  softmaxHolds(
    "builtin-never-returns",
    `${NODE}.getBuiltinModule("child_process").execSync('node -e "setTimeout(()=>{},12000)"'); return x;`,
  ),
  softmaxHolds("process-exit", "process.exit(0); return x;"),
  softmaxHolds("program-aborted", `return ${NODE}.abort();`),
  softmaxHolds("program-killed", `const p = ${NODE}; p.kill(p.pid, "SIGKILL"); for (;;);`),
  softmaxHolds("late-rejection", `Promise.reject(new Error("too late")); ${RIGHT}`),
  softmaxHolds("returns-undefined", "np.exp(x); return undefined as any;"),
  softmaxHolds("returns-a-promise", "return Promise.resolve(x) as any;"),
  softmaxHolds("returns-nan", "return np.multiply(x, NaN);"),
  softmaxHolds("returns-wrong-shape", "return np.sum(x, { axis: 1, keepdims: true });"),
  softmaxHolds("returns-nested-list", "return x.toArray() as any;"),
  softmaxHolds("returns-a-number", "return 3 as any;"),
  softmaxHolds("prints-a-lot", "for (let i = 0; i < 11; i++) console.log(`line ${i}`); return x;"),
  softmaxHolds("prints-control-characters", 'console.log("a\\u001b[2Jb\\u0007c\\td"); return x;'),
  softmaxHolds("writes-without-newline", `process.stdout.write("noise"); ${RIGHT}`),
  softmaxHolds("writes-a-flood", `process.stdout.write("n".repeat(3e6)); ${RIGHT}`),
  softmaxHolds(
    "not-started-on-some-inputs",
    `if (x.shape[0] > 2) throw new Error("not started"); ${RIGHT}`,
  ),
  softmaxHolds("changes-its-argument", `x.data[0] = 1; ${RIGHT}`),
  softmaxHolds("patches-map", `Array.prototype.map = () => []; ${RIGHT}`),
  softmaxHolds("patches-math", `Math.exp = () => 1; ${RIGHT}`),
  softmaxHolds("patches-console", `console.log = null as any; ${RIGHT}`),
  softmaxHolds("patches-process", `globalThis.process = undefined as any; ${RIGHT}`),
  softmaxHolds("patches-json", `JSON.stringify = () => "{}"; ${RIGHT}`),
  softmaxHolds("patches-ndarray", `np.NDArray.prototype.toArray = () => []; ${RIGHT}`),
  softmaxHolds("patches-np", `(np as any).exp = () => x; ${RIGHT}`),
  changed("throws-at-load", (text) => `throw new Error("at load");\n${text}`),
  changed("loops-at-load", (text) => `for (;;);\n${text}`),
  changed("patches-at-load", (text) => `Math.abs = () => 0;\n${text}`),
  changed("missing-export", (text) => text.replace("export function", "function")),
  changed("exports-no-function", (text) =>
    text.replace(/export function[^]*/, "export const softmax = 3;\n"),
  ),
  changed("bad-import", (text) => `import "./nowhere";\n${text}`),
  changed("crlf", (text) => text.replaceAll("\n", "\r\n")),
  changed("byte-order-mark", (text) => `\uFEFF${text}`),
  changed("empty-file", () => ""),
  {
    name: "file-deleted",
    words: ["softmax", "l1"],
    edit: (scratch) => scratch.delete(`exercises/${softmax}.ts`),
  },
  {
    name: "waiting",
    words: ["02-logistic-regression"],
    edit: (scratch) => scratch.solve("02-logistic-regression/propagate"),
  },
  {
    name: "waiting-for-one-outside",
    words: ["propagate"],
    edit: (scratch) => scratch.solve("02-logistic-regression/propagate"),
  },
  {
    name: "waiting-for-a-broken-file",
    words: ["sigmoid", "propagate"],
    edit(scratch) {
      scratch.solve("02-logistic-regression/propagate");
      scratch.fill("02-logistic-regression/sigmoid", "return np.exp(z;");
    },
  },
  { name: "two-units", words: ["01-numpy-basics/relu", "sigmoid"] },
  { name: "file-as-name", words: ["exercises/01-numpy-basics/losses.ts"] },
  { name: "file-without-exercise", words: ["course/commands/start.ts"] },
  { name: "unknown-name", words: ["softmx", "entirely-else"] },
  { name: "unknown-option", words: ["softmax", "--everything"] },
];
