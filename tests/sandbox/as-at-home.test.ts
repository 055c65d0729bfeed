/** @jest-environment ./course/jest/environment.js */
import { describe, expect, test } from "@jest/globals";
import { body, notLoaded, reply, returned } from "./in-both-places";

describe("syntax", () => {
  test.each(["s = x + 1;", "  s\t= 1 / (1 + Math.exp(-x));"])(
    "a variable that is not declared is an error with a remedy: %s",
    (code) => {
      expect(body(`${code}\nreturn s;`, 1)).toMatchObject({
        kind: "threw",
        name: "ReferenceError",
        message: "s is not defined. A new name needs const or let: const s = …",
        frames: ["f (exercises/02-tiny/f.ts:2)"],
      });
    },
  );

  test.each(["return s;", "return s == 1;", "const t = (s) === 1; return t;"])(
    "but not where it is only read: %s",
    (code) => {
      expect(body(code, 1)).toMatchObject({ kind: "threw", message: "s is not defined" });
    },
  );

  test("so it is outside of functions", () => {
    expect(reply({ "f.ts": "s = 1;\nexport const f = () => s;\n" })).toEqual(
      notLoaded(/f\.ts failed while loading.*: s is not defined\. A new name needs const or let/),
    );
  });

  test("a #! line, a byte order mark", () => {
    expect(reply({ "f.ts": "#!/usr/bin/env tsx\nexport const f = () => 1;\n" })).toEqual(
      returned(1),
    );
    expect(reply({ "f.ts": "\uFEFFexport const f = () => 1;\n" })).toEqual(returned(1));
  });

  test("`using`, decorators, enums, namespaces, private fields", () => {
    const disposed = "using y = { [Symbol.dispose]() { console.log('done'); } };\nreturn 1;";
    expect(body(disposed)).toEqual(returned(1, ["done"]));
    const other = `
enum E { one = 1 }
namespace N { export const two = 2; }
class C { #three = 3; static four = 4; get three() { return this.#three; } }
export const f = () => E.one + N.two + new C().three + C.four;
`;
    expect(reply({ "f.ts": other })).toEqual(returned(10));
  });

  test("a line of 250 KB", () => {
    const long = `export const f = () => [${"1,".repeat(125_000)}].length;`;
    expect(reply({ "f.ts": long })).toEqual(returned(125_000));
  });

  test("what is not valid", () => {
    expect(reply({ "f.ts": "export function f() {\n  return (;\n}\n" })).toEqual(
      notLoaded(/^exercises\/02-tiny\/f\.ts:2 is not valid TypeScript: Expression expected\.$/),
    );
  });
});

describe("globals", () => {
  test.each<[string, unknown, string[]]>([
    [
      "console.count(); console.count('a'); console.count();",
      1,
      ["default: 1", "a: 1", "default: 2"],
    ],
    ["console.assert(x > 1, 'small', x); console.assert(x > 0);", 1, ["Assertion failed: small 1"]],
    ["console.group('g'); console.groupEnd(); console.time('t'); console.timeEnd('t');", 1, ["g"]],
    [
      "console.table([1]); console.dir({ a: 1 }); console.trace('here');",
      1,
      ["[ 1 ]", "{ a: 1 }", "Trace: here"],
    ],
    ["process.stdout.write('a\\n'); process.stderr.write('b');", 1, ["a", "b"]],
    ["console.log('%s has %d', 'x', 3, [1], new Error('no').message);", 1, ["x has 3 [ 1 ] no"]],
  ])("%s", (code, value, lines) => {
    expect(body(`${code}\nreturn x;`, 1)).toEqual(returned(value, lines));
  });

  test.each<[string, unknown]>([
    ["[...new TextEncoder().encode('aé€😀')]", [97, 195, 169, 226, 130, 172, 240, 159, 152, 128]],
    ["new TextDecoder().decode(new TextEncoder().encode('aé€😀'))", "aé€😀"],
    ["structuredClone({ a: [1] })", { a: [1] }],
    ["typeof performance.now()", "number"],
    ["typeof fetch + typeof Buffer + typeof require('#np').array", "undefinedundefinedfunction"],
    ["[x instanceof Array, Array.isArray(x), x.constructor === Array]", [true, true, true]],
    ["new Intl.NumberFormat('en').format(1234.5)", "1,234.5"],
    ["globalThis === window", undefined],
  ])("%s", (code, value) => {
    const given = body(`return ${code};`, [1]);
    if (value === undefined) expect(given.kind).toBe("threw");
    else expect(given).toMatchObject({ kind: "returned", value });
  });

  test("timers, tasks and promises never run, and rejections harm nobody", () => {
    const code = `
      let ran = 0;
      const run = () => { ran++; };
      setTimeout(run, 0); setInterval(run, 1); setImmediate(run); queueMicrotask(run); process.nextTick(run);
      void Promise.resolve().then(run);
      const end = Date.now() + 20;
      while (Date.now() < end);
      return ran;`;
    expect(body(code)).toEqual(returned(0));
  });

  test.each(["process.exit(0)", "process.abort()"])("%s is an error", (code) => {
    expect(body(`${code};`)).toMatchObject({ kind: "threw", name: "ProgramEnded" });
  });

  test("patched built-ins spoil only their own realm", () => {
    const code = `Array.prototype.map = () => []; Math.exp = () => 1; JSON.stringify = () => "{}"; Object.hasOwn = () => false;`;
    expect(body(`${code} return [Math.exp(3), [1].map(String)];`)).toEqual(returned([1, []]));
    expect([1].map(String)).toEqual(["1"]);
  });
});

describe("exports in the place of a function", () => {
  const NONE = /^No file in exercises\/02-tiny exports a function f\./;
  const promise = { what: "a promise" };
  const withGetter =
    "export const f = 1;\nObject.defineProperty(exports, 'f', { get: () => () => 2 });";
  const throwing = "export const f = new Proxy(() => 1, { apply() { throw new Error('no'); } });";

  test.each<[string, string, unknown]>([
    ["a number", "export const f = 3;", notLoaded(/f\.ts exports f as a number, not as a/)],
    ["null", "export const f = null;", notLoaded(/f\.ts exports f as an object, not as a/)],
    ["a getter", withGetter, returned(2)],
    ["a Proxy of a function", "export const f = new Proxy((x: any) => x + 1, {});", returned(2)],
    ["a Proxy that throws", throwing, expect.objectContaining({ kind: "threw", message: "no" })],
    [
      "a class",
      "export const f = class { a = 1; };",
      expect.objectContaining({
        kind: "threw",
        message: "Class constructor f cannot be invoked without 'new'",
      }),
    ],
    ["a declared class", "export class f {}", notLoaded(NONE)],
    ["an async function", "export async function f() { return 1; }", returned(promise)],
    ["a rejected one", "export async function f() { throw new Error('no'); }", returned(promise)],
    ["a generator", "export function* f() { yield 1; }", returned({ what: "a nameless object" })],
    ["a bound function", "export const f = ((x: any) => x + 1).bind(null);", returned(2)],
    ["a default export", "export default function f() { return 1; }", notLoaded(NONE)],
    ["a list of exports", "const g = (x: any) => x;\nexport { g as f };", returned(1)],
    ["nothing", "const f = 1;", notLoaded(NONE)],
  ])("%s", (_, text, expected) => {
    expect(reply({ "f.ts": `declare const exports: any;\n${text}\n` }, 1)).toEqual(expected);
  });
});

test("a file that takes a while to load is loaded", () => {
  const slow =
    "const end = Date.now() + 700;\nwhile (Date.now() < end);\nexport const f = () => 1;\n";
  expect(reply({ "f.ts": slow })).toEqual(returned(1));
});
