import { describe, expect, test } from "@jest/globals";
import { outcomeOf } from "../../course/audit/seeds/losses";

const loss = (check: string, seed: string) => ({ check, seed, why: "wrong: off by 1." });

describe("the outcome of many seeds", () => {
  test("is well when nothing is lost", () => {
    const outcome = outcomeOf([{ seeds: 5, judged: 40, losses: [] }], 5, 7);
    expect(outcome).toMatchObject({ state: "ok", problems: [] });
    expect(outcome.figures).toEqual({ seeds: 5, judgements: 40, lost: 0, seed: "7" });
  });

  test("names a lost check once, with its first seed and how often", () => {
    const { state, problems } = outcomeOf(
      [
        { seeds: 5, judged: 40, losses: [loss("u/f a", "s1"), loss("u/f b", "s1")] },
        { seeds: 5, judged: 40, losses: [loss("u/f a", "s7")] },
      ],
      10,
      7,
    );
    expect(state).toBe("wrong");
    expect(problems).toHaveLength(2);
    expect(problems[0]).toMatch(/^u\/f a: .* 2 of 10 seeds, first with s1: wrong: off by 1\.$/);
  });

  test("is wrong when seeds are missing, or nothing was judged", () => {
    expect(outcomeOf([{ seeds: 5, judged: 40, losses: [] }], 10, 7).state).toBe("wrong");
    expect(outcomeOf([{ seeds: 5, judged: 0, losses: [] }], 5, 7).state).toBe("wrong");
  });
});
