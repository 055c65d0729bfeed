import { describe, expect, test } from "@jest/globals";
import path from "node:path";
import { isStub } from "../../course/answers/is-stub";
import { stubThrew, throwerIn } from "../../course/answers/stub-threw";
import { planStubs } from "../../course/authoring/stubs/stubs-files";
import { readUnits } from "../../course/catalog/node/read-units";
import { STUB_THROWS, stubFinder } from "../../course/catalog/stub";

const ROOT = path.join(__dirname, "..", "..");

const stubs = readUnits(ROOT).flatMap((unit) => {
  const stubOf = stubFinder(unit.id, () => planStubs(ROOT).stubs);
  return unit.functions.map(({ name }) => ({ unit, name, stubOf, stub: stubOf(name) ?? "" }));
});

describe.each(stubs)("$name", ({ name, unit, stubOf, stub }) => {
  /** A change to its own throw: a file may hold other functions. */
  const changed = (to: string) => {
    const at = stub.indexOf(STUB_THROWS, stub.search(new RegExp(`function ${name}\\b`)));
    return `${stub.slice(0, at)}${to}${stub.slice(at + STUB_THROWS.length)}`;
  };

  test("untouched, it is not started; so it is with other comments, line ends, helpers beside it", () => {
    for (const text of [
      stub,
      stub.replaceAll("\n", "\r\n"),
      changed(`// later: np.exp\n\n  /* ${STUB_THROWS} */ ${STUB_THROWS}`),
      `${stub}\nconst half = 0.5;\n`,
    ]) {
      expect(isStub(name, text, stub)).toBe(true);
    }
  });

  test("with code before or behind the throw, in its place or around it, it is started", () => {
    for (const text of [
      changed(`const A = 1;\n  ${STUB_THROWS}`),
      changed(`${STUB_THROWS};\n  return 1`),
      changed("return 1"),
      changed(`if (Math.PI > 3) ${STUB_THROWS}`),
      stub.replace(`export function ${name}`, `export const ${name} = function`),
      undefined,
    ]) {
      expect(isStub(name, text, stub)).toBe(false);
    }
  });

  test("the line to delete is named", () => {
    const text = changed(`const A = 1;\n  ${STUB_THROWS}`);
    const known = { unit, shown: `exercises/${unit.id}`, textOf: () => text, stubOf };
    const frame = { functionName: name, file: `${name}.ts`, line: 40, column: 9 };
    expect(stubThrew(name, known, [frame])).toEqual({
      kind: "forgotten",
      message: `not started. Delete that line, which came with the stub (exercises/${unit.id}/${name}.ts:40), and return what you have so far.`,
    });
    expect(stubThrew(name, { ...known, textOf: () => stub }, [frame])).toEqual({
      kind: "not-started",
    });
    expect(stubThrew(name, { ...known, stubOf: () => undefined }, [frame])).toEqual({
      kind: "not-started",
    });
  });
});

test("another function's stub is waited for, also through functions that are no exercise", () => {
  const [{ unit }] = stubs;
  const [first, second] = unit.functions.map((info) => info.name);
  const at = (functionName: string) => ({ functionName, file: "a.ts", line: 1, column: 1 });
  const known = { unit, shown: "", textOf: () => "", stubOf: () => "" };
  const frames = [at("helper"), at(second), at(first)];
  expect(throwerIn(unit, frames)?.name).toBe(second);
  expect(stubThrew(first, known, frames)).toEqual({ kind: "waiting", for: second });
});

test("so is the stub of an earlier unit, also under the same name", () => {
  const [{ unit }] = stubs;
  const [first] = unit.functions.map((info) => info.name);
  const known = { unit, shown: "", textOf: () => "", stubOf: () => "" };
  const at = (functionName: string, file: string) => ({ functionName, file, line: 1, column: 1 });
  for (const name of [first, "other"]) {
    const frames = [at(name, "../00-before/a.ts"), at(first, "a.ts")];
    expect(stubThrew(first, known, frames)).toEqual({ kind: "waiting", for: name });
  }
});

test("hostile text takes no time", () => {
  const text = `export function f() {\n${"/*".repeat(100_000)}\n}\n`;
  expect(isStub("f", text, "export function f() {\n}\n")).toBe(false);
});
