import { expect, test } from "@jest/globals";
import type { Check } from "../../course/checks/check";
import type { Verdict } from "../../course/checks/verdict";
import { judgedCheck } from "../../course/judge/judge-function";

const check: Check = {
  id: "id",
  title: "title",
  points: 1,
  stretch: false,
  concept: "values",
  hint: "Do the values fit?",
  body: { kind: "example", run: () => undefined },
};
const failure = { message: "f is wrong", evidence: [], frames: [] };

const hintOf = (verdict: Verdict, known?: string) =>
  judgedCheck({ visibility: "hidden", check }, { verdict, deviation: 1 }, "f", known).hint;

test("a wrong value gets the check's hint, or that of the mistake it was", () => {
  expect(hintOf({ kind: "wrong", failure })).toBe("Do the values fit?");
  expect(hintOf({ kind: "wrong", failure }, "Is the sign right?")).toBe("Is the sign right?");
});

test("where it is certain what to do, that takes the place of any other hint", () => {
  const advised = { ...failure, advice: "f changed its argument" };
  expect(hintOf({ kind: "wrong", failure: advised }, "Is the sign right?")).toBe(
    "f changed its argument",
  );
});

test("a time-out gets no hint about values", () => {
  expect(hintOf({ kind: "timed-out", failure }, "Is the sign right?")).toBeUndefined();
});
