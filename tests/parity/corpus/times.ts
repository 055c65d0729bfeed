import type { Entry } from "./entry";

const busy = (milliseconds: number) =>
  `for (const end = performance.now() + ${milliseconds}; performance.now() < end; ) {}`;

/** What takes long, or never ends. */
export const TIMES: Entry[] = [
  { title: "an endless loop", earns: "none", before: "for (;;) {}" },
  {
    title: "an endless loop that catches all",
    earns: "none",
    before: "for (;;) { try { for (;;) {} } catch {} }",
  },
  { title: "a loop without its step", earns: "none", before: "let i = 0; while (i < 10) {}" },
  { title: "an endless loop while it loads", earns: "none", top: "for (;;) {}" },
  {
    title: "an endless loop for one input",
    earns: "some",
    answer: "01-numpy-basics/basic_sigmoid",
    text: () =>
      "export function basic_sigmoid(x: number): number {\n  while (x === 0) {}\n  return 1 / (1 + Math.exp(-x));\n}\n",
  },
  { title: "a file that takes a second to load", earns: "all", top: busy(1_000) },
  { title: "a file that takes three seconds to load", earns: "all", top: busy(3_000) },
  { title: "50 ms a call", earns: "all", before: busy(50) },
  {
    title: "150 ms a call",
    earns: "all",
    answer: "01-numpy-basics/as_column",
    text: () =>
      `import * as np from "#np";\nexport function as_column(x: any): any {\n  ${busy(150)}\n  if (x.ndim !== 1) throw new Error("rank 1, please");\n  return np.reshape(x, [x.size, 1]);\n}\n`,
  },
  {
    title: "an expression that backtracks for ever",
    earns: "none",
    before: "/^(a+)+$/.test('a'.repeat(40) + 'b');",
  },
  { title: "an endless string", earns: "none", before: "let s = 'x'; for (;;) s += s;" },
  {
    title: "a promise chain that never ends",
    earns: "all",
    before: "const go = (): any => Promise.resolve().then(go); void go();",
  },
];
