import { describe, expect, test } from "@jest/globals";
import * as np from "#np";
import { trustedAnswerer } from "../../course/answers/trusted-answerer";
import { diagnose, fingerprintsOf, outputsOf } from "../../course/diagnosis/diagnose";
import type { Answer, Misconception } from "../../course/checks/misconceptions";

/** Stands for propagate: two results that can be wrong each for itself. */
const right: Answer = (x: np.NDArray) => ({ mean: np.mean(x), total: np.sum(x) });

const misconception = (answer: Answer): Misconception => ({ answer, caughtBy: "any", hint: "?" });

const misconceptions = {
  "mean not divided": misconception((x: np.NDArray) => ({ mean: np.sum(x), total: np.sum(x) })),
  "total negated": misconception((x: np.NDArray) => ({ mean: np.mean(x), total: -np.sum(x) })),
  "both zero": misconception(() => ({ mean: 0, total: 0 })),
  "written into x": misconception((x: np.NDArray) => {
    const result = right(x);
    x.data[0] = 99;
    return result;
  }),
  throws: misconception(() => {
    throw new Error("no");
  }),
};

const probes = [[np.array([1, 2, 3])], [np.array([-4, 5, 7, 1.5])]];

function namesFor(answer: Answer): string[] {
  const answerer = trustedAnswerer({ f: answer });
  const fingerprints = fingerprintsOf("f", { f: right }, misconceptions, {}, probes);
  return diagnose(outputsOf("f", answerer, probes), fingerprints).map(({ mistake }) => mistake);
}

describe("diagnose", () => {
  test("names each known mistake, and only that one", () => {
    for (const [mistake, { answer }] of Object.entries(misconceptions)) {
      expect(namesFor(answer)).toEqual([mistake]);
    }
  });

  test("says nothing of a right answer, however it is computed", () => {
    expect(namesFor(right)).toEqual([]);
    const byLoop = (x: np.NDArray) => {
      let total = 0;
      for (const number of x.data) total += number;
      return { mean: total / x.size, total };
    };
    expect(namesFor(byLoop)).toEqual([]);
  });

  test("says nothing of a mistake that is not known", () => {
    expect(namesFor((x: np.NDArray) => ({ mean: 2 * np.mean(x), total: np.sum(x) }))).toEqual([]);
    expect(namesFor(() => undefined)).toEqual([]);
    expect(namesFor(() => Promise.resolve(1))).toEqual([]);
  });

  test("names neither of two mistakes made at once, because neither explains everything", () => {
    const both = (x: np.NDArray) => ({ mean: np.sum(x), total: -np.sum(x) });
    expect(namesFor(both)).toEqual([]);
    const andMore = (x: np.NDArray) => ({ mean: np.sum(x), total: np.sum(x), more: 1 });
    expect(namesFor(andMore)).toEqual([]);
  });

  test("draws the same random numbers for every answer and every probe", () => {
    const noisy = (factor: number) => (x: np.NDArray) => factor * np.mean(x) * np.random.rand();
    const fingerprints = fingerprintsOf(
      "f",
      { f: noisy(1) },
      { doubled: misconception(noisy(2)) },
      {},
      probes,
    );
    const namesOf = (answer: Answer) =>
      diagnose(outputsOf("f", trustedAnswerer({ f: answer }), probes), fingerprints);
    expect(namesOf(noisy(2))).toMatchObject([{ mistake: "doubled" }]);
    expect(namesOf(noisy(1))).toEqual([]);
  });

  test("compares to 9 digits", () => {
    const near = (x: np.NDArray) => ({ mean: np.sum(x) * (1 + 1e-12), total: np.sum(x) });
    const far = (x: np.NDArray) => ({ mean: np.sum(x) * (1 + 1e-6), total: np.sum(x) });
    expect(namesFor(near)).toEqual(["mean not divided"]);
    expect(namesFor(far)).toEqual([]);
  });

  test("takes a crash for a known one only if its message is the same", () => {
    const crash = (message: string) => () => {
      throw new Error(message);
    };
    expect(namesFor(crash("no"))).toEqual(["throws"]);
    expect(namesFor(crash("x is not defined"))).toEqual([]);
  });

  test("says nothing where a call came to nothing that could be compared", () => {
    const unfinished = () => {
      throw new Error("not started");
    };
    expect(namesFor(unfinished)).toEqual([]);
  });

  test("what right answers do differently proves nothing: words of an Error, a value left open", () => {
    // refuses negative numbers in any words; of 0 any `slope` will do
    const answerTo = (words: string, slope: number | undefined, factor: number) => (x: number) => {
      if (x < 0) throw new Error(words);
      return { double: factor * x, slope: x === 0 ? slope : factor };
    };
    const fingerprints = fingerprintsOf(
      "f",
      { f: answerTo("no", 0, 2) },
      { tripled: misconception(answerTo("not so", 7, 3)) },
      { "in other words": answerTo("never", undefined, 2) },
      [[0], [1], [-1]],
    );
    const namesOf = (answer: Answer) => {
      const outputs = outputsOf("f", trustedAnswerer({ f: answer }), [[0], [1], [-1]]);
      return diagnose(outputs, fingerprints).map(({ mistake }) => mistake);
    };
    expect(namesOf(answerTo("my own words", undefined, 3))).toEqual(["tripled"]);
    expect(namesOf(answerTo("my own words", 1, 2))).toEqual([]);
    expect(namesOf(answerTo("my own words", 1, 4))).toEqual([]);
  });
});
