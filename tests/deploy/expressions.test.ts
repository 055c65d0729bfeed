import { expect, test } from "@jest/globals";
import { fillIn, isDue } from "./expressions";

const context = { inputs: { ref: "abc", empty: "" }, secrets: { KEY: "hidden" } };

test("inputs and secrets are filled in, and a secret that nobody has set is empty", () => {
  expect(fillIn("at ${{ inputs.ref }}, ${{secrets.KEY}}.", context)).toBe("at abc, hidden.");
  expect(fillIn("[${{ inputs.empty }}][${{ secrets.OTHER }}]", context)).toBe("[][]");
  expect(fillIn("echo $HOME {{ }}", context)).toBe("echo $HOME {{ }}");
});

test.each(["inputs.reference", "github.actor", "inputs.ref || 'main'", "inputs['ref']", "inputs"])(
  "%s is not guessed",
  (inside) => {
    expect(() => fillIn(`\${{ ${inside} }}`, context)).toThrow("does not know the expression");
  },
);

test("without a condition a step is due only if all went well", () => {
  expect([isDue(undefined, true), isDue(undefined, false)]).toEqual([true, false]);
  expect([isDue("always()", true), isDue("always()", false)]).toEqual([true, true]);
  expect(() => isDue("failure()", true)).toThrow("does not know the condition");
});
