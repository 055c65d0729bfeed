import { describe, expect, test } from "@jest/globals";
import { stubOf } from "../../course/authoring/stubs/stubs-text";

const stub = (...lines: string[]) => {
  const result = stubOf(lines.join("\n"), "solutions/u/f.ts");
  return result.ok ? result.stub.split("\n") : result.problems;
};

const problems = (...lines: string[]) => {
  const result = stubOf(lines.join("\n"), "solutions/u/f.ts");
  return result.ok ? [] : result.problems.map(({ line, what }) => `${line}: ${what}`);
};

describe("the stub of a solution", () => {
  test("keeps imports, docstring, signature and given lines, and hides the answer", () => {
    expect(
      stub(
        'import * as np from "#np";',
        "",
        "/** Twice x. */",
        "export function twice(x: np.NDArray): np.NDArray {",
        "  const factor = 2;",
        "",
        "  // BEGIN ANSWER",
        "  // Comments and blank lines are not counted.",
        "",
        "  const y = np.multiply(factor, x);",
        "  return y;",
        "  // END ANSWER",
        "}",
        "",
      ),
    ).toEqual([
      'import * as np from "#np";',
      "",
      "/** Twice x. */",
      "export function twice(x: np.NDArray): np.NDArray {",
      "  const factor = 2;",
      "",
      "  // Your code here: about 2 lines",
      '  throw new Error("not started");',
      "}",
      "",
    ]);
  });

  test("throws once a function, at its first answer", () => {
    expect(
      stub(
        "export function f(): number {",
        "  // BEGIN ANSWER",
        "  let sum = 0;",
        "  // END ANSWER",
        "  for (;;) {",
        "    // BEGIN ANSWER",
        "    return sum;",
        "    // END ANSWER",
        "  }",
        "}",
        "export function g(): number {",
        "  // BEGIN ANSWER",
        "  return 1;",
        "  // END ANSWER",
        "}",
      ),
    ).toEqual([
      "export function f(): number {",
      "  // Your code here: about 1 line",
      '  throw new Error("not started");',
      "  for (;;) {",
      "    // Your code here: about 1 line",
      "  }",
      "}",
      "export function g(): number {",
      "  // Your code here: about 1 line",
      '  throw new Error("not started");',
      "}",
    ]);
  });

  test("leaves a helper without markers as it is: it is given", () => {
    const helper = ["function half(x: number): number {", "  return x / 2;", "}"];
    const exercise = [
      "export function f(): number {",
      "  // BEGIN ANSWER",
      "  return half(2);",
      "  // END ANSWER",
      "}",
    ];
    expect(stub(...helper, ...exercise)).toEqual(expect.arrayContaining(helper));
  });
});

describe("a solution that gives no stub is reported with line and fix", () => {
  test("no markers", () => {
    expect(stub("export function f(): number {", "  return 1;", "}")).toEqual([
      {
        file: "solutions/u/f.ts",
        line: 1,
        what: "f has no marked answer: its stub would be the whole solution",
        fix: "Put `// BEGIN ANSWER` and `// END ANSWER` around the lines to hide.",
      },
    ]);
  });

  test("no function", () => {
    expect(problems("export const f = () => 1;")).toEqual(["1: this solution exports no function"]);
  });

  test("a marker without its partner", () => {
    expect(problems("export function f() {", "  // BEGIN ANSWER", "  return 1;", "}")).toContain(
      "2: this answer never ends",
    );
    expect(problems("export function f() {", "  return 1;", "  // END ANSWER", "}")).toContain(
      "3: an answer ends here, but none has begun",
    );
  });

  test("nested markers", () => {
    expect(
      problems(
        "export function f() {",
        "  // BEGIN ANSWER",
        "  // BEGIN ANSWER",
        "  return 1;",
        "  // END ANSWER",
        "  // END ANSWER",
        "}",
      ),
    ).toEqual([
      "3: an answer begins here, but the one that began in line 2 has not ended",
      "6: an answer ends here, but none has begun",
    ]);
  });

  test("a marker in another spelling counts: overlooked, it would give the answer away", () => {
    expect(
      problems(
        "export function f() {",
        "  //begin answer",
        "  return 1;",
        "  /* End Answer */",
        "}",
      ),
    ).toEqual([]);
  });

  test("an answer that runs from one function into the next", () => {
    expect(
      problems(
        "export function f() {",
        "  // BEGIN ANSWER",
        "  return 1;",
        "}",
        "export function g() {",
        "  return 1;",
        "  // END ANSWER",
        "}",
      ),
    ).toContain("2: this answer is not inside one function");
  });

  test("a first answer inside a loop, where the throw might never be reached", () => {
    expect(
      problems(
        "export function f() {",
        "  while (false) {",
        "    // BEGIN ANSWER",
        "    return 1;",
        "    // END ANSWER",
        "  }",
        "}",
      ),
    ).toEqual(["3: the first answer of f is inside a block"]);
  });

  test("an empty answer", () => {
    expect(
      problems("export function f() {", "  // BEGIN ANSWER", "", "  // END ANSWER", "}"),
    ).toEqual(["2: this answer is empty"]);
  });

  test("all problems at once, in the order of the file", () => {
    expect(
      problems(
        "export function f() {",
        "  return 1;",
        "}",
        "export function g() {",
        "  // BEGIN ANSWER",
        "  return 1;",
        "}",
      ),
    ).toEqual([
      "1: f has no marked answer: its stub would be the whole solution",
      "5: this answer never ends",
    ]);
  });
});
