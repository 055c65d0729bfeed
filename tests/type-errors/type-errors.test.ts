import { describe, expect, test } from "@jest/globals";
import { inPlainWords } from "../../course/type-errors/texts";
import { parseTypeErrors, typeErrorsIn } from "../../course/type-errors/type-errors";

const OUTPUT = `exercises/01-numpy-basics/relu.ts(12,5): error TS2322: Type 'string' is not assignable to type 'number'.
  The expected type comes from here.
exercises/my (own) unit/a.ts(3,1): error TS2304: Cannot find name 'x'.
course/np/index.ts(1,1): error TS2322: Type 'string' is not assignable to type 'number'.
Found 3 errors.`;

const SYNTAX = "exercises/01-numpy-basics/l1.ts(3,1): error TS1005: ';' expected.";

test("the compiler's errors in exercises/ become places with what is wrong", () => {
  expect(parseTypeErrors(OUTPUT).lines).toEqual([
    "exercises/01-numpy-basics/relu.ts:12 Type 'string' is not assignable to type 'number'.",
    "exercises/my (own) unit/a.ts:3 Cannot find name 'x'.",
  ]);
});

test("syntax errors, which the checks report, and errors outside exercises/ are left out", () => {
  expect(parseTypeErrors(`${SYNTAX}\n${OUTPUT}`).lines.join()).not.toMatch(/expected\.|course/);
});

test("Windows' line ends are understood, and no output is not an error", () => {
  expect(parseTypeErrors(OUTPUT.replaceAll("\n", "\r\n"))).toEqual(parseTypeErrors(OUTPUT));
  expect(parseTypeErrors("")).toEqual({ lines: [], count: 0 });
});

test("a syntax error is said to hide the types of other files, not those of its own", () => {
  const found = parseTypeErrors(SYNTAX);
  const l1 = "exercises/01-numpy-basics/l1.ts";
  expect(typeErrorsIn(new Set([l1, "exercises/b.ts"]), found).hiddenBy).toBe(`${l1}:3`);
  expect(typeErrorsIn(new Set([l1]), found).hiddenBy).toBeUndefined();
});

test("of a line's errors, the operator's is shown, not its consequences", () => {
  const line = "exercises/01-numpy-basics/softmax.ts(16";
  const { lines, count } =
    parseTypeErrors(`${line},3): error TS2322: Type 'number' is not assignable to type 'NDArray'.
${line},10): error TS2362: The left-hand side of an arithmetic operation must be a number.`);
  expect(count).toBe(1);
  expect(lines[0]).toMatch(/softmax\.ts:16 An operator .* \(TS2362\)$/);
});

describe("in plain words", () => {
  test.each([
    [
      "7053",
      "Element implicitly has an 'any' type because expression of type '0' can't be used to index type 'NDArray'.",
      "An array has no [i]: x.get(i, j) gives one number of it, np.slice a part. (TS7053)",
    ],
    [
      "2365",
      `Operator '+' cannot be applied to types 'import("/a/course/np/ndarray").NDArray' and 'number'.`,
      "+ works on two numbers: for arrays there is np.add. (TS2365)",
    ],
    [
      "2339",
      "Property 'sum' does not exist on type 'NDArray'.",
      "An array has no .sum: call a function of #np instead, such as np.sum(x); docs/np-and-numpy.md lists them. (TS2339)",
    ],
    [
      "2339",
      `Property 'norm' does not exist on type 'typeof import("/a/course/np/index")'.`,
      "#np has no norm: docs/np-and-numpy.md lists what it has. (TS2339)",
    ],
    [
      "2561",
      "Object literal may only specify known properties, but 'keepDims' does not exist in type 'AxisOptions'. Did you mean to write 'keepdims'?",
      "There is no option keepDims: there are axis and keepdims, in small letters. (TS2561)",
    ],
  ])("TS%s, %s", (code, message, sentence) => {
    expect(inPlainWords(code, message)).toBe(sentence);
  });

  test("anything else stays as it is, except for where #np is installed", () => {
    const other = `Type 'import("/a/course/np/ndarray").NDArray' is not assignable to type 'string'.`;
    expect(inPlainWords("2322", other)).toBe("Type 'NDArray' is not assignable to type 'string'.");
  });
});
