import { expect, test } from "@jest/globals";
import { restoredText } from "../../course/workspace/restored-text";

const STUB = `import * as np from "#np";

/** The first. */
export function l1(y: np.NDArray): number {
  throw new Error("not started");
}

/** The second. */
export function l2(y: np.NDArray): number {
  throw new Error("not started");
}
`;

const filled = (name: string, code: string, text = STUB) =>
  text.replace(new RegExp(`(function ${name}.*\\n).*\\n`), (_, head: string) => `${head}${code}\n`);

const BOTH = filled("l2", "  return 2;", filled("l1", "  if (y.size) {\n    return 1;\n  }"));

test("one function is a stub again, and the other stays, wherever it is", () => {
  expect(restoredText(BOTH, STUB, ["l1"])).toBe(filled("l2", "  return 2;"));
  expect(restoredText(BOTH, STUB, ["l2"])).toBe(
    filled("l1", "  if (y.size) {\n    return 1;\n  }"),
  );
  expect(restoredText(BOTH, STUB, ["l1", "l2"])).toBe(STUB);
});

test("everything else the learner wrote stays", () => {
  const more = `${BOTH}\nfunction helper() {\n  return "$&";\n}\n`;
  const restored = restoredText(more, STUB, ["l1"]);
  expect(restored).toContain('return "$&"');
  expect(restored).toContain("return 2;");
  expect(restored).not.toContain("return 1;");
});

test.each([
  ["a function has lost its end", BOTH.replace("return 1;\n  }\n}", "return 1;\n  }")],
  ["an import is gone", BOTH.replace('import * as np from "#np";', "")],
  ["a function is gone", BOTH.replace("export function l1", "function l1")],
  ["a function stands there twice", `${BOTH}${BOTH}`],
  ["nothing of it is left", "my code"],
])("nothing is restored where %s", (_, found) => {
  expect(restoredText(found, STUB, ["l1"])).toBeUndefined();
});
