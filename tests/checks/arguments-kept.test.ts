import * as np from "#np";
import { describe, expect as must, test } from "@jest/globals";
import { expect, make } from "../../course/checks";
import { failureOf, judged, judgedExample, sentenceOf } from "./judging";

const SENTENCE =
  "f changed its argument `x`: work on a new array instead of writing into the caller's.";

/** Right, except that it writes into its argument. */
const doubling = (x: np.NDArray) => {
  const result = np.multiply(2, x);
  x.data.set(result.data);
  return result;
};

describe("a function that changes an argument fails every check", () => {
  test("of an example, which need not ask", () => {
    const body = ({ f }: Record<string, (x: np.NDArray) => unknown>) =>
      expect(f(np.array([1, 2]))).toBeArray([2, 4]);
    must(sentenceOf(body, { f: (x: np.NDArray) => np.multiply(2, x) })).toBe("");
    must(sentenceOf(body, { f: doubling })).toBe(SENTENCE);
    must(failureOf(judgedExample(body, { f: doubling }))?.evidence).toEqual([
      { role: "input", text: "x = [1, 2]  shape (2,)" },
      { role: "compared", text: " yours          expected" },
      { role: "compared", text: "▶   2     4        1     2" },
    ]);
  });

  test("of a property, on the smallest input that shows it", () => {
    const result = judged(
      ({ property }) =>
        property("id", "title", 1, { x: make.vector() }, ({ f }, { x }) => {
          expect(f(x)).toBeArray(np.multiply(2, x));
        }),
      { f: doubling },
    );
    must(failureOf(result)?.message).toBe(SENTENCE);
    must(failureOf(result)?.evidence[0].text).toBe("x = [-0.0625]  shape (1,)");
  });

  test("in place of an Error that it should throw", () => {
    const body = ({ f }: Record<string, (x: number[]) => unknown>) =>
      expect(() => f([1, 2])).toThrowAbout("two numbers");
    must(sentenceOf(body, { f: (x: number[]) => x.pop() })).toBe(SENTENCE);
  });

  test("in a call whose result the check ignores", () => {
    must(sentenceOf(({ f }) => f(np.array([3])), { f: doubling })).toBe(SENTENCE);
  });
});

test("a check may allow it", () => {
  const result = judged(
    ({ example }) =>
      example("id", "title", 1, ({ f }) => expect(f(np.array([1]))).toBeArray([2]), {
        mayChangeArguments: true,
      }),
    { f: doubling },
  );
  must(result.verdict.kind).toBe("passed");
});
