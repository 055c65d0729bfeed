import { describe, expect, test } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { isCode } from "../../course/answers/compile/compiled";
import { compileSources } from "../../course/answers/compile/compile-sources.js";
import { doesNotParse } from "../../course/answers/texts";

/** What is said of a function with this body, which begins in line 3. */
function said(body: string): string | undefined {
  const text = `import * as np from "#np";\nexport function f(x, d, n, w, b, P, i, f) {\n${body}\n}\n`;
  return saidOf(text);
}

function saidOf(text: string): string | undefined {
  const compiled = compileSources(ts, { "f.ts": text })["f.ts"];
  return isCode(compiled) ? undefined : doesNotParse(`f.ts:${compiled.line}`, compiled);
}

describe("tuples, of which TypeScript silently takes the last part", () => {
  const list = (tuple: string, inside: string) =>
    `f.ts:3 writes the tuple ${tuple}, of which TypeScript keeps only the last part: write the list [${inside}].`;

  test.each([
    ["return np.zeros((d, 1));", list("(d, 1)", "d, 1")],
    ["return np.ones((x.shape[0], 1));", list("(x.shape[0], 1)", "x.shape[0], 1")],
    ["return x.reshape((-1, 1));", list("(-1, 1)", "-1, 1")],
    ["return np.reshape(x, (n * 2, -1)).T;", list("(n * 2, -1)", "n * 2, -1")],
    ["return np.concatenate((x, np.exp(w)));", list("(x, np.exp(w))", "x, np.exp(w)")],
    [
      "return w, b;",
      "f.ts:3 returns w, b, of which TypeScript keeps only the last: return one object, { w, b }.",
    ],
    [
      "return (np.zeros([d, 1]), 0);",
      "f.ts:3 returns np.zeros([d, 1]), 0, of which TypeScript keeps only the last: return one object, such as { w, b }.",
    ],
    [
      "w, b = f(d);",
      "f.ts:3 does not unpack anything in TypeScript: take fields by their names, const { w, b } = …",
    ],
    [
      "const dw, db = f(d);",
      "f.ts:3 does not unpack anything in TypeScript: take fields by their names, const { dw, db } = …",
    ],
    [
      "P[0, i] = 1;",
      "f.ts:3 assigns to P[0, i], but arrays never change: collect the numbers in a list of rows, then make the array with np.array(rows).",
    ],
    ["return P[0, i];", "f.ts:3 says P[0, i], which TypeScript reads as P[i]: write P.get(0, i)."],
    ["if (d > 0) {\n  return d;\n}\nreturn w, b;", expect.stringMatching(/^f\.ts:6 returns w, b/)],
  ])("%s", (body, sentence) => expect(said(body)).toEqual(sentence));

  test.each([
    "return (x.push(d), x);",
    "return i++, x;",
    "return (i = 2), x;",
    "console.log((w, b)); return b;",
    "for (let j = 0, k = 1; j < k; j++, k--) f(j);",
    "const a = 1, c = 2; return a + c;",
    "let a, c = 2; return c;",
    "f(d), f(n);",
    "return P[0][i];",
    "return [w, b];",
    "return f(d), x;",
  ])("not: %s", (body) => expect(said(body)).toBeUndefined());
});

describe("Python that does not parse", () => {
  test.each([
    [
      "return x[:, 0:5];",
      'x[:, 0:5] is np.slice(x, ":", [0, 5]) here, and x[:, None] is x.reshape(-1, 1).',
    ],
    ["return x[:, None];", "x[:, None] is x.reshape(-1, 1)."],
    ["# the forward pass", "A comment begins with // in TypeScript."],
    ["if x > 0:", "Blocks have braces in TypeScript: if (x > 0) { … } else { … }"],
    ["for i in range(d):", "for (let i = 0; i < n; i++) { … }."],
    ["const s = lambda z: z + 1;", "lambda x: x + 1 is (x) => x + 1 in TypeScript."],
    ["return w.T @ x;", "A @ B is np.dot(A, B) here."],
    ["const a = x and b;", "and, or and not are &&, || and ! in TypeScript."],
    ['"""The forward pass."""', "stands between /* and */ in TypeScript."],
  ])("%s", (body, hint) => {
    const sentence = said(body);
    expect(sentence).toMatch(/^f\.ts:3 is not valid TypeScript: /);
    expect(sentence).toContain(hint);
  });

  test("a whole file of it", () => {
    expect(saidOf("# unit 1\nimport numpy as np\n\ndef f(x):\n    return x\n")).toBe(
      "f.ts:2 is Python, but answers are written in TypeScript: docs/np-and-numpy.md shows both side by side.",
    );
    expect(saidOf("export function f(x) {\n  def g(x):\n    return x\n}\n")).toMatch(
      /^f\.ts:2 is Py/,
    );
  });

  test("other faults keep the compiler's words alone", () => {
    expect(said("return (x;")).toBe("f.ts:3 is not valid TypeScript: ')' expected.");
  });
});

test.each(["exercises", "solutions"])("nothing in %s is taken for Python", (tree) => {
  const root = path.join(__dirname, "..", "..", tree);
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  expect(files.length).toBeGreaterThan(10);
  for (const file of files)
    expect(saidOf(readFileSync(path.join(root, file), "utf8"))).toBeUndefined();
});
