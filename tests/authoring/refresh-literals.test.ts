import { join } from "node:path";
import { expect, test } from "@jest/globals";
import * as np from "#np";
import { refreshLiterals } from "../../course/authoring/literals/refresh-literals";

/** Where the check would be, because its imports are resolved from here. */
const FILE = join(__dirname, "..", "..", "graders", "01-numpy-basics", "relu", "visible.ts");

const reference = { relu: (x: np.NDArray) => np.maximum(x, 0), half: (x: number) => x / 2 };

const fresh = (body: string): string => {
  const start = `import * as np from "#np";
import { checks, expect } from "../../../course/checks";
export default checks(({ example }) => {
  example("one", "one", 1, ({ relu, half }) => {\n`;
  const text = `${start}${body}\n  });\n});\n`;
  return refreshLiterals(text, FILE, reference, { path: "01-numpy-basics/relu", seed: "any" })
    .slice(start.length)
    .replace("\n  });\n});\n", "");
};

test("a wrong literal is rewritten, whatever tolerance the check has", () => {
  expect(fresh("expect(relu(np.array([-1, 2.5]))).toBeArray([9, 9]);")).toBe(
    "expect(relu(np.array([-1, 2.5]))).toBeArray([0,2.5]);",
  );
  expect(fresh("expect(half(3)).toBeNumber(1, { atol: 1e-6 });")).toBe(
    "expect(half(3)).toBeNumber(1.5, { atol: 1e-6 });",
  );
});

test("a right literal stays as it was written, and so does all that is not a literal", () => {
  for (const body of [
    "expect(relu(np.array([-1, 2]))).toBeArray([0.0, 2.000]);",
    "expect(half(-3)).toBeNumber(-1.5);",
    "const wanted = np.array([5]); expect(relu(np.array([1]))).toBeArray(wanted);",
  ]) {
    expect(fresh(body)).toBe(body);
  }
});

test("a placeholder of another shape is filled in: that is how a new exercise begins", () => {
  expect(fresh("expect(relu(np.array([[1, -2]]))).toBeArray([]);")).toBe(
    "expect(relu(np.array([[1, -2]]))).toBeArray([[1,0]]);",
  );
});
