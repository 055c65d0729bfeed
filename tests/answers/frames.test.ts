import { describe, expect, test } from "@jest/globals";
import { framesInside, showFrame } from "../../course/answers/frames";

const FOLDER = "/home/me/course/exercises/01-numpy-basics";

/** The frames that one line of a stack gives, as "name file:line". */
const framesIn = (line: string, folder = FOLDER) =>
  framesInside(folder, { stack: `Error: no\n    at ${line}\n    at node:internal/x:1:2` }).map(
    ({ functionName, file, line: number }) => `${functionName} ${file}:${number}`,
  );

describe("a frame is read", () => {
  test.each<[string, string, string]>([
    ["of a function", `softmax (${FOLDER}/softmax.ts:12:9)`, "softmax"],
    ["of an async function", `async softmax (${FOLDER}/softmax.ts:12:9)`, "softmax"],
    ["of a constructor", `new Layer (${FOLDER}/softmax.ts:12:9)`, "Layer"],
    ["of a method", `Object.softmax (${FOLDER}/softmax.ts:12:9)`, "softmax"],
    ["of an alias", `Object.softmax [as f] (${FOLDER}/softmax.ts:12:9)`, "softmax"],
    ["without a name", `${FOLDER}/softmax.ts:12:9`, ""],
    ["of code outside all functions", `Object.<anonymous> (${FOLDER}/softmax.ts:12:9)`, ""],
    ["of a file URL", `softmax (file://${FOLDER}/softmax.ts:12:9)`, "softmax"],
    ["of a file URL, without a name", `file://${FOLDER}/softmax.ts:12:9`, ""],
  ])("%s", (_, line, name) => {
    expect(framesIn(line)).toEqual([`${name} softmax.ts:12`]);
  });

  test.each(["/home/me/my course (2)/exercises/01", "/home/me/a+b [x]/100 %/é"])(
    "inside the folder %s",
    (folder) => {
      const found = "f softmax.ts:3";
      expect(framesIn(`f (${folder}/softmax.ts:3:5)`, folder)).toEqual([found]);
      expect(framesIn(`${folder}/softmax.ts:3:5`, folder)).toEqual([found.replace(/^f/, "")]);
      const url = encodeURI(folder);
      expect(framesIn(`f (file://${url}/softmax.ts:3:5)`, folder)).toEqual([found]);
    },
  );

  test("of Windows, as a path and as a URL", () => {
    const folder = String.raw`C:\Users\me\course (1)\exercises\01`;
    const lines = [
      String.raw`f (C:\Users\me\course (1)\exercises\01\softmax.ts:3:5)`,
      "f (file:///C:/Users/me/course%20(1)/exercises/01/softmax.ts:3:5)",
    ];
    for (const line of lines) {
      expect(framesInside(folder, { stack: `    at ${line}` })).toEqual([
        { functionName: "f", file: "softmax.ts", line: 3, column: 5 },
      ]);
    }
  });
});

describe("no frame is read", () => {
  test.each([
    ["outside the folder", "softmax (/home/me/course/course/checks/judge.ts:1:2)"],
    ["in a folder whose name only begins so", `f (${FOLDER}-old/softmax.ts:1:2)`],
    ["without a position", `softmax (${FOLDER}/softmax.ts)`],
    ["inside an eval", `eval (eval at f (${FOLDER}/softmax.ts:1:2), <anonymous>:1:1)`],
  ])("%s", (_, line) => expect(framesIn(line)).toEqual([]));

  test.each([undefined, null, "text", {}, { stack: 3 }, { stack: { split: () => [1] } }])(
    "of %p",
    (error) => expect(framesInside(FOLDER, error)).toEqual([]),
  );

  test("where the stack cannot be read", () => {
    const error = Object.defineProperty({}, "stack", {
      get: () => {
        throw new Error("no");
      },
    });
    expect(framesInside(FOLDER, error)).toEqual([]);
  });
});

test("ten frames at most are read, from a stack of any length", () => {
  const stack = `    at f (${FOLDER}/softmax.ts:12:9)\n`.repeat(200_000);
  expect(framesInside(FOLDER, { stack })).toHaveLength(10);
});

test("a frame is shown in its folder", () => {
  const frame = { functionName: "softmax", file: "softmax.ts", line: 12, column: 9 };
  const place = "exercises/01-numpy-basics/softmax.ts:12";
  expect(showFrame("exercises/01-numpy-basics", frame)).toBe(`softmax (${place})`);
  expect(showFrame("exercises/01-numpy-basics", { ...frame, functionName: "" })).toBe(place);
});
