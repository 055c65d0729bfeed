import { describe, expect as must, test } from "@jest/globals";
import * as np from "#np";
import { checks, expect, make } from "../../course/checks";
import { earlyExits } from "../../course/proof/generic/early-exits";
import { judgeGenericAnswers } from "../../course/proof/generic/judge-generic-answers";
import type { Subject } from "../../course/proof/generic/subject";
import { dossierFor, withChecks } from "./dossiers";

/** The generic wrong answers that a grader for relu lets through. */
function passing(visible: ReturnType<typeof checks>, hidden = checks(() => undefined)): string[] {
  const relu = dossierFor("01-numpy-basics", "relu");
  const dossier = {
    ...relu,
    checks: [
      ...withChecks(relu, visible, "visible").checks,
      ...withChecks(relu, hidden, "hidden").checks,
    ],
  };
  return judgeGenericAnswers(dossier, "graders/u/relu").problems.map(({ what }) => what);
}

const small = checks(({ example }) => {
  example("small", "…", 1, ({ relu }) => {
    expect(relu(np.array([-2, 0, 3]))).toBeArray([0, 0, 3]);
  });
});

const whole = checks(({ property, reference }) => {
  property("random", "…", 1, { x: make.arrayOfRank([1, 3]) }, ({ relu }, { x }) => {
    const finer = np.divide(x, 48);
    expect(relu(finer)).toBeArray(reference.relu(finer));
  });
});

test("a wrong answer that passes every check is named", () => {
  must(passing(small)).toContain(
    "a wrong answer passes every check: one that rounds to whole numbers",
  );
});

test("a wrong answer that only hidden checks catch is named too", () => {
  must(passing(small, whole)).toContain(
    "a wrong answer passes every visible check, and only hidden ones catch it: one that rounds to whole numbers",
  );
});

test("nothing is named where visible checks catch all", () => {
  const relu = dossierFor("01-numpy-basics", "relu");
  const { wrong, problems } = judgeGenericAnswers(relu, "graders/u/relu");
  must(problems).toEqual([]);
  must(wrong).toBeGreaterThan(20);
});

test("what is right for an exercise is not called wrong: there is nothing to round in zeros", () => {
  const dossier = dossierFor("02-logistic-regression", "initialize_with_zeros");
  const none = { ...dossier, checks: dossier.checks.filter(({ check }) => check.id === "w-two") };
  const named = judgeGenericAnswers(none, "graders/u/initialize_with_zeros").problems;
  must(named.length).toBeGreaterThan(0);
  must(named.filter(({ what }) => what.includes("rounds"))).toEqual([]);
});

describe("answers that stop early", () => {
  const subject: Subject = {
    right: (count: number, rate: number) => rate * 2 ** count,
    params: ["count", "rate"],
    reference: {},
    name: "doubled",
    visible: [[3, 0.5]],
  };
  const early = earlyExits(subject);

  test("do so where a step is a reason to, and only there", () => {
    must(early["stops before count steps: a step is longer than 1"](5, 1)).toBe(2);
    must(early["stops before count steps: a step is longer than 1"](5, 0.01)).toBe(0.32);
    must(early["stops before count steps: a step is shorter than 0.01"](5, 0.001)).toBe(0.001);
  });

  test("are made for arguments that count something", () => {
    must(Object.keys(early).filter((words) => words.includes("rate"))).toEqual([]);
  });
});
