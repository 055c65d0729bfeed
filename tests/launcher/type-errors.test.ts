import { expect, test } from "@jest/globals";
import { parseTypeErrors } from "../../course/launcher/type-errors";

const OUTPUT = `exercises/01-numpy-basics/relu.ts(12,5): error TS2322: Type 'string' is not assignable to type 'number'.
  The expected type comes from here.
exercises/my (own) unit/a.ts(3,1): error TS2304: Cannot find name 'x'.
exercises/01-numpy-basics/l1.ts(3,1): error TS1005: ';' expected.
course/np/index.ts(1,1): error TS2322: Type 'string' is not assignable to type 'number'.
Found 3 errors.`;

test("the compiler's errors in exercises/ become places with what is wrong", () => {
  expect(parseTypeErrors(OUTPUT).lines[0]).toBe(
    "exercises/01-numpy-basics/relu.ts:12 Type 'string' is not assignable to type 'number'.",
  );
});

test("syntax errors, which the checks tell of, and errors outside exercises/ are left out", () => {
  expect(parseTypeErrors(OUTPUT).lines.join()).not.toMatch(/TS1005|expected\.$|course/);
});

test("Windows' line ends are understood, and no output is no error", () => {
  expect(parseTypeErrors(OUTPUT.replaceAll("\n", "\r\n"))).toEqual(parseTypeErrors(OUTPUT));
  expect(parseTypeErrors("")).toEqual({ lines: [], count: 0 });
});
