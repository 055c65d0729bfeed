import { describe, expect, test } from "@jest/globals";
import { firstFailure, standingsOf, starOf } from "../../course/jest/results";
import {
  checksOf,
  chosen,
  NOT_STARTED,
  PASSED,
  standings,
  waitingFor,
  wrong,
} from "../screen/standings";

const statusOf = (verdicts: Parameters<typeof standings>[0][string]) =>
  standings({ add: verdicts })[0].status;

describe("the state of a function", () => {
  test("it passes where every check passed", () => {
    expect(statusOf([PASSED, PASSED])).toEqual({ kind: "passed" });
  });

  test("it is not run where no check was heard of, and where fewer were than promised", () => {
    expect(statusOf([])).toEqual({ kind: "not-run" });
    expect(statusOf([PASSED])).toEqual({ kind: "not-run" });
    expect(statusOf([NOT_STARTED])).toEqual({ kind: "not-run" });
    expect(statusOf([waitingFor("mean")])).toEqual({ kind: "not-run" });
  });

  test("a failure is a failure even where the rest was never heard of", () => {
    expect(statusOf([wrong("no")])).toEqual({ kind: "failed" });
  });

  test("it is not started where every check met the stub, and failed where some did", () => {
    expect(statusOf([NOT_STARTED, NOT_STARTED])).toEqual({ kind: "not-started" });
    expect(statusOf([PASSED, NOT_STARTED])).toEqual({ kind: "failed" });
  });

  test("it waits if some checks wait and nothing else went wrong", () => {
    expect(statusOf([PASSED, waitingFor("mean")])).toEqual({ kind: "waiting", for: "mean" });
    expect(statusOf([wrong("no"), waitingFor("mean")])).toEqual({ kind: "failed" });
  });
});

describe("points", () => {
  test("only passed checks earn, and the maximum is the unit's, whatever ran", () => {
    const [standing] = standings({ add: [PASSED, wrong("no")] });
    expect([standing.earned, standing.max]).toEqual([1, 2]);
    expect(standingsOf([chosen("add")], new Map(), "hidden")[0].max).toBe(3);
  });
});

describe("stars", () => {
  test("a missed star is not a failure and costs no point", () => {
    const [standing] = standings({ add: [PASSED, PASSED] }, { add: wrong("not finite") });
    expect(standing.status).toEqual({ kind: "passed" });
    expect(standing.earned).toBe(2);
    expect(firstFailure(standing)).toBeUndefined();
    expect(starOf(standing)).toBe("missed");
  });

  test("a star is earned where its check passed, and there is none without such a check", () => {
    expect(starOf(standings({ add: [PASSED, PASSED] }, { add: PASSED })[0])).toBe("earned");
    expect(starOf(standings({ add: [PASSED, PASSED] })[0])).toBe("none");
  });

  test("a star alone makes no function pass", () => {
    const results = new Map([["01-sums/add", checksOf("add", [], PASSED)]]);
    expect(standingsOf([chosen("add")], results, "visible")[0].status.kind).toBe("not-run");
  });
});
