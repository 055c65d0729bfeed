import { foreign } from "../../course/base/foreign/foreign";
import { resultOf, resultWithout } from "../../course/judge/record/build";
import type { JudgedCheck, Judgement } from "../../course/judge/record/judgement";
import type { Circumstances, Result } from "../../course/judge/record/result";
import { entryOf } from "../../course/gradebook/entry";
import type { Graded } from "../../course/gradebook/graded";
import type { Unit } from "../../course/catalog/units";
import { unitOf } from "../unit-of";

/** Words that only staff may see: no test may find them in a learner's file. */
export const SECRETS = ["SECRET TITLE", "secret-id", "SECRET MESSAGE"];

export const circumstances: Circumstances = {
  submission: foreign("ann"),
  digest: "ab".repeat(32),
  refused: [],
  seed: { id: "0123456789ab", isPublicDefault: true },
  tier: "portable",
  versions: { course: "0.1.0", grader: "0123456789abcdef", node: "20.20.2" },
};

const check = (more: Partial<JudgedCheck>): JudgedCheck => ({
  visibility: "visible",
  id: "known-values",
  title: "the lecture's values",
  concept: "values",
  points: 2,
  stretch: false,
  status: "passed",
  message: "",
  ...more,
});

/** Three functions: one right, one wrong in every way there is, one that was never begun. */
export const judgement: Judgement = {
  functions: [
    { unit: "01-a", name: "relu", maxScore: 2, substituted: [], checks: [check({})] },
    {
      unit: "01-a",
      name: "softmax",
      maxScore: 9,
      substituted: ["relu"],
      mistake: "sums over the whole matrix",
      checks: [
        check({
          status: "wrong",
          message: 'off by 1 <&> "x"\n::error::\u0007',
          hint: "Which axis?",
        }),
        check({ id: "sum", status: "timed-out", message: "softmax(x) took longer than 2 s." }),
        check({ id: "far", points: 0, stretch: true, status: "wrong", message: "NaN" }),
        check({
          visibility: "hidden",
          id: "secret-id",
          title: "SECRET TITLE",
          concept: "one row",
          points: 1,
        }),
        check({
          visibility: "hidden",
          id: "secret-id-2",
          title: "SECRET TITLE 2",
          concept: "one row",
          points: 4,
          status: "crashed",
          message: "SECRET MESSAGE 7.25",
          hint: "One row?",
        }),
      ],
    },
    {
      unit: "02-b",
      name: "l1",
      maxScore: 3,
      substituted: [],
      checks: [
        check({ status: "not-started", message: "l1 is not started." }),
        check({ id: "wait", points: 1, status: "waiting", message: "l1 calls l0." }),
      ],
    },
  ],
};

export const units: Unit[] = [
  unitOf("01-a", "Basics", [info("relu", 2), info("softmax", 9)]),
  unitOf("02-b", "Losses", [info("l1", 3)]),
];

function info(name: string, visible: number) {
  return { name, params: [], points: { visible, hidden: 0 }, needs: [], concepts: [] };
}

export const result: Result = resultOf(judgement, circumstances);
export const ungradable: Result = resultWithout(
  "ungradable",
  "It is broken.",
  circumstances,
  units,
);
export const incomplete: Result = resultWithout("incomplete", "Not yet.", circumstances, units);

export const graded = (name: string, more: Partial<Graded> = {}): Graded => ({
  name: foreign(name),
  time: 0,
  isFromCache: false,
  judgement,
  result: { ...result, submission: foreign(name) },
  ...more,
});

/** What a run keeps of it. */
export const entry = (...given: Parameters<typeof graded>) => entryOf(graded(...given));
