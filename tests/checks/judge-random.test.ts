import * as np from "#np";
import { describe, expect as jestExpect, test } from "@jest/globals";
import type { Answers } from "../../course/checks/answers";
import { expect } from "../../course/checks/expect";
import { integer, matrix } from "../../course/checks/generators";
import { failureOf, judged } from "./judging";

describe("a property", () => {
  const small = ({ f }: Answers, { x }: { x: number }) => expect(f(x)).toBeNumber(x);
  const wrongAbove3 = { f: (x: number) => (x > 3 ? x + 1 : x) };

  test("shows the smallest input that fails, and its own prints", () => {
    const f = (x: number) => {
      console.log("x is", x);
      return x > 3 ? x + 1 : x;
    };
    const found = judged(
      ({ property }) => property("id", "title", 1, { x: integer(0, 100) }, small),
      { f },
    );
    jestExpect(failureOf(found)?.evidence).toEqual([
      { role: "input", text: "x = 4" },
      { role: "compared", text: " yours    expected" },
      { role: "compared", text: "▶   5        4" },
      { role: "printed", text: "x is 4" },
    ]);
  });

  test("shows a group of inputs by their own names", () => {
    const groups = integer(1, 1).map((b) => ({ w: np.array([[b]]), b }));
    const found = judged(
      ({ property }) =>
        property("id", "title", 1, { sample: groups }, ({ f }, { sample }) =>
          expect(f(sample.b)).toBeNumber(0),
        ),
      { f: (b: number) => b },
    );
    const inputs = failureOf(found)?.evidence.filter(({ role }) => role === "input");
    jestExpect(inputs?.map(({ text }) => text)).toEqual(["w = [[1]]  shape (1, 1)", "b = 1"]);
  });

  test("makes a matrix smaller down to one wrong cell", () => {
    const found = judged(
      ({ property }) =>
        property("id", "title", 1, { x: matrix() }, ({ f }, { x }) =>
          expect(f(x)).toBeArray(np.abs(x)),
        ),
      { f: (x: np.NDArray) => x },
    );
    jestExpect(failureOf(found)?.evidence[0].text).toBe("x = [[-0.0625]]  shape (1, 1)");
  });

  test("keeps the worst deviation of all its runs, where it passes", () => {
    const found = judged(
      ({ property }) => property("id", "title", 1, { x: integer(1, 9) }, small),
      { f: (x: number) => (x === 5 ? x + 1e-9 : x) },
    );
    jestExpect(found.verdict.kind).toBe("passed");
    jestExpect(found.deviation).toBeGreaterThan(0.001);
    jestExpect(found.deviation).toBeLessThan(1);
  });

  test("runs as often as it says", () => {
    let runs = 0;
    judged(({ property }) =>
      property("id", "title", 1, { x: integer(0, 9) }, () => void runs++, { runs: 7 }),
    );
    jestExpect(runs).toBe(7);
  });

  test("runs as often as the setting says, where it says so", () => {
    let runs = 0;
    judged(
      ({ property }) =>
        property("id", "title", 1, { x: integer(0, 9) }, () => void runs++, { runs: 7 }),
      {},
      { runs: 12 },
    );
    jestExpect(runs).toBe(12);
  });

  test("gives the same verdict twice", () => {
    const run = () =>
      judged(
        ({ property }) => property("id", "title", 1, { x: integer(0, 9999) }, small),
        wrongAbove3,
      );
    jestExpect(run()).toEqual(run());
  });
});

describe("random inputs", () => {
  /** What a check of this id draws. */
  const drawn = (id: string, setting: { seed?: string; path?: string } = {}) => {
    const numbers: number[] = [];
    const write = ({ example }: Parameters<Parameters<typeof judged>[0]>[0]) =>
      example(id, "title", 1, (_, draw) => void numbers.push(draw.number(), draw.integer(0, 1e9)));
    judged(write, {}, setting);
    return numbers;
  };
  const given = (id: string) => {
    const numbers: number[] = [];
    judged(({ property }) =>
      property(id, "title", 1, { x: integer(0, 1e9) }, (_, { x }) => void numbers.push(x)),
    );
    return numbers;
  };

  test("depend on the seed, the path and the id, and on nothing else", () => {
    jestExpect(drawn("one")).toEqual(drawn("one"));
    jestExpect(drawn("one")).not.toEqual(drawn("two"));
    jestExpect(drawn("one")).not.toEqual(drawn("one", { seed: "another" }));
    jestExpect(drawn("one")).not.toEqual(drawn("one", { path: "unit/g" }));
  });

  test("so a check added before shifts no other", () => {
    const alone = given("one");
    given("new");
    drawn("newer");
    jestExpect(given("one")).toEqual(alone);
    jestExpect(given("two")).not.toEqual(alone);
  });

  test("are pinned: a change of them changes what learners see", () => {
    jestExpect(drawn("one")).toEqual([-2.5625, 997027969]);
    jestExpect(given("one").slice(0, 2)).toEqual([26, 77534343]);
  });
});
