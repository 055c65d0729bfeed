import type { Entry } from "./entry";

const whole = (title: string, earns: Entry["earns"], text: Entry["text"]): Entry => ({
  title,
  earns,
  text,
});
const around = (name: string, right: string, code: string) =>
  `import * as np from "#np";\n${code.replaceAll("NAME", name).replaceAll("RIGHT", right)}\n`;
const written = (title: string, earns: Entry["earns"], code: string): Entry =>
  whole(title, earns, (name, right) => around(name, right, code));

/** What people write, valid or not. */
export const SYNTAX: Entry[] = [
  { title: "no const, as in Python", earns: "none", before: "s = x;" },
  { title: "no const in a loop", earns: "none", before: "for (i = 0; i < 2; i++) {}" },
  { title: "no const outside", earns: "none", top: "scale = 1;" },
  { title: "var twice", earns: "all", before: "var s = 1; var s = 2;" },
  { title: "let twice", earns: "none", before: "let s = 1; let s = 2;" },
  { title: "a const that is assigned", earns: "none", before: "const s = 1; s = 2;" },
  { title: "a name used before its let", earns: "none", before: "s; let s = 1;" },
  { title: "a frozen object is written to", earns: "none", before: "Object.freeze(x).y = 1;" },
  { title: "delete of a name", earns: "none", before: "let s = 1; delete s;" },
  { title: "with", earns: "none", before: "with (x) {}" },
  { title: "an octal number", earns: "none", before: "const s = 010;" },
  { title: "arguments", earns: "all", returns: (right) => `arguments.length === 1 ? ${right} : 0` },
  { title: "this is undefined", earns: "all", returns: (r) => `this === undefined ? ${r} : 0` },
  { title: "a label", earns: "all", before: "outer: for (;;) { for (;;) break outer; }" },
  { title: "eval", earns: "all", returns: (right) => `eval("1") ? ${right} : 0` },
  { title: "new Function", earns: "all", before: 'new Function("return 1")();' },
  { title: "debugger", earns: "all", before: "debugger;" },
  { title: "a comma at the end", earns: "all", returns: (right) => `[${right},][0]` },
  { title: "a semicolon missing", earns: "all", before: "const s = 1\nconst t = 2" },
  { title: "return alone on its line", earns: "none", returns: (right) => `\n${right}` },
  { title: "using", earns: "all", before: "using y = { [Symbol.dispose]() {} };" },
  { title: "await outside of async", earns: "none", before: "await x;" },
  { title: "await at the top", earns: "none", top: "await Promise.resolve();" },
  { title: "yield", earns: "all", before: "const yields = 1;" },
  { title: "an enum", earns: "all", top: "enum E { one = 1 }", before: "E.one;" },
  { title: "a const enum", earns: "all", top: "const enum E { one = 1 }", before: "E.one;" },
  { title: "a namespace", earns: "all", top: "namespace N { export const y = 1; }" },
  { title: "a parameter property", earns: "all", top: "class C { constructor(public y = 1) {} }" },
  { title: "a private field", earns: "all", top: "class C { #y = 1; y() { return this.#y; } }" },
  { title: "a decorator", earns: "all", top: "const d = (c: any, _: any) => c;\n@d class C {}" },
  { title: "a static block", earns: "all", top: "class C { static y: any; static { C.y = 1; } }" },
  { title: "satisfies", earns: "all", returns: (right) => `${right} satisfies any` },
  { title: "a cast in angle brackets", earns: "all", returns: (right) => `<any>(${right})` },
  { title: "a type error", earns: "all", before: "const s: number = 'one';" },
  { title: "a wrong return type", earns: "all", before: "const s: string[] = x as any as number;" },
  { title: "a regular expression with v", earns: "all", before: "/[\\p{L}--[a-z]]/v.test('é');" },
  { title: "?., ?? and ??=", earns: "all", before: "let s: any; s ??= x?.y ?? 1;" },
  { title: "a bigint", earns: "all", before: "const s = 2n ** 64n;" },
  { title: "numbers with _", earns: "all", before: "const s = 1_000;" },
  {
    title: "a #! line",
    earns: "all",
    text: (name, right) =>
      `#!/usr/bin/env tsx\n${around(name, right, "export function NAME(x: any): any { return RIGHT; }")}`,
  },
  whole(
    "a byte order mark",
    "all",
    (name, right) =>
      `\uFEFF${around(name, right, "export function NAME(x: any): any { return RIGHT; }")}`,
  ),
  whole("lines that end as on Windows", "all", (name, right) =>
    around(name, right, "export function NAME(x: any): any {\n  return RIGHT;\n}").replaceAll(
      "\n",
      "\r\n",
    ),
  ),
  whole("lines that end as on old Macs", "all", (name, right) =>
    around(name, right, "export function NAME(x: any): any {\n  return RIGHT;\n}").replaceAll(
      "\n",
      "\r",
    ),
  ),
  whole("no-break spaces", "all", (name, right) =>
    around(name, right, "export function NAME(x: any): any {\n\u00a0\u00a0return RIGHT;\n}"),
  ),
  whole("a line of 250 KB", "all", (name, right) =>
    around(
      name,
      right,
      `const long = [${"1,".repeat(120_000)}];\nexport function NAME(x: any): any { return RIGHT; }`,
    ),
  ),
  whole("only comments", "none", () => "// nothing yet\n"),
  whole("an empty file", "none", () => ""),
  written("a brace missing", "none", "export function NAME(x: any): any {\n  return RIGHT;\n"),
  written("a brace too many", "none", "export function NAME(x: any): any {\n  return RIGHT;\n}\n}"),
  written(
    "a quote missing",
    "none",
    "const s = 'x;\nexport function NAME(x: any): any { return RIGHT; }",
  ),
  written(
    "markers of a merge",
    "none",
    "<<<<<<< HEAD\nexport function NAME(x: any): any { return RIGHT; }\n=======\n>>>>>>> other",
  ),
  written("def, as in Python", "none", "def NAME(x):\n    return RIGHT"),
  written("an arrow function", "all", "export const NAME = (x: any): any => RIGHT;"),
  written(
    "a function expression",
    "all",
    "export const NAME = function (x: any): any { return RIGHT; };",
  ),
  written("let instead of const", "all", "export let NAME = (x: any): any => RIGHT;"),
  written(
    "a list of exports",
    "all",
    "function NAME(x: any): any { return RIGHT; }\nexport { NAME };",
  ),
  written(
    "an export by another name",
    "all",
    "function mine(x: any): any { return RIGHT; }\nexport { mine as NAME };",
  ),
  written(
    "a default export",
    "none",
    "export default function NAME(x: any): any { return RIGHT; }",
  ),
  written("no export", "none", "function NAME(x: any): any { return RIGHT; }"),
  written(
    "module.exports",
    "none",
    "declare const module: any;\nmodule.exports = { NAME: (x: any) => RIGHT };",
  ),
  written("exports.name", "none", "declare const exports: any;\nexports.NAME = (x: any) => RIGHT;"),
  written("export =", "none", "export = { NAME: (x: any) => RIGHT };"),
  written(
    "two functions of the name",
    "all",
    "export function NAME(x: any): any { return RIGHT; }\nexport function NAME(x: any): any { return RIGHT; }",
  ),
  written(
    "overloads",
    "all",
    "export function NAME(x: number): any;\nexport function NAME(x: any): any;\nexport function NAME(x: any): any { return RIGHT; }",
  ),
  written(
    "a generic function",
    "all",
    "export function NAME<T>(x: T & any): any { return RIGHT; }",
  ),
  written(
    "a nested function of the name",
    "all",
    "export function NAME(x: any): any { function NAME(x: any) { return RIGHT; } return NAME(x); }",
  ),
  written(
    "an async function",
    "none",
    "export async function NAME(x: any): Promise<any> { return RIGHT; }",
  ),
  written("a generator", "none", "export function* NAME(x: any): any { yield RIGHT; }"),
  written("a class", "none", "export const NAME = class { y = 1; };"),
  written("a declared class", "none", "export class NAME { y = 1; }"),
  written("a number", "none", "export const NAME = 3;"),
  written("null", "none", "export const NAME = null;"),
  written("an object that is called", "none", "export const NAME = { call: (x: any) => RIGHT };"),
  written(
    "a getter",
    "all",
    "declare const exports: any;\nexport const NAME = 1;\nObject.defineProperty(exports, 'NAME', { get: () => (x: any) => RIGHT });",
  ),
  written(
    "a getter that throws",
    "none",
    "declare const exports: any;\nexport const NAME = 1;\nObject.defineProperty(exports, 'NAME', { get() { throw new Error('no'); } });",
  ),
  written(
    "a Proxy of the function",
    "all",
    "export const NAME: any = new Proxy((x: any): any => RIGHT, {});",
  ),
  written(
    "a Proxy whose call throws",
    "none",
    "export const NAME: any = new Proxy(() => 1, { apply() { throw new Error('no'); } });",
  ),
  written("a bound function", "all", "export const NAME = ((x: any): any => RIGHT).bind(null);"),
  written(
    "a function in a helper class",
    "all",
    "class H { static go(x: any): any { return RIGHT; } }\nexport const NAME = H.go;",
  ),
  written("a curried function", "none", "export const NAME = (x: any) => () => RIGHT;"),
  written(
    "the stub's throw is still there, behind",
    "all",
    'export function NAME(x: any): any { return RIGHT; throw new Error("not started"); }',
  ),
  written(
    "the stub's throw is still there, in front",
    "none",
    'export function NAME(x: any): any { throw new Error("not started"); return RIGHT; }',
  ),
  written(
    "only the stub's throw",
    "none",
    'export function NAME(x: any): any { throw new Error("not started"); }',
  ),
];
