import { describe, expect, test } from "@jest/globals";
import { zeros } from "#np";
import { judgeSubmission } from "../../course/judge/judge-submission";
import { CALL_LIMITS } from "../../course/answers/limits";
import { openCourse } from "../../course/judge/course";
import { scoreOf } from "../../course/judge/record/judgement";
import type { Answerer } from "../../course/checks/answerer";
import type { Answers } from "../../course/checks/answers";
import { trustedAnswerer } from "../../course/answers/trusted-answerer";
import {
  courseOf,
  exporting,
  type FakeSandbox,
  fakeSandbox,
  ROOT,
  submissionOf,
} from "./fake-sandbox";

const FILES = {
  "sigmoid.ts": exporting("sigmoid"),
  "propagate.ts": exporting("propagate", "sigmoid"),
  "optimize.ts": exporting("optimize", "propagate"),
};
const submission = submissionOf(FILES);
const course = courseOf("sigmoid", "propagate", "optimize");

const scores = (judgement: ReturnType<typeof judgeSubmission>) =>
  Object.fromEntries(judgement.functions.map((one) => [one.name, scoreOf(one)]));

const FULL = Object.fromEntries(
  course.functions.map(({ info }) => [info.name, info.points.visible + info.points.hidden]),
);

/** By which child each order is served. */
const children = ({ orders }: FakeSandbox) =>
  orders.map(({ sharedBy }) => (sharedBy === submission ? "shared" : "own"));

test("right answers have full marks, each function in one shared child", () => {
  const sandbox = fakeSandbox((reference) => reference);
  expect(scores(judgeSubmission(course, sandbox, submission))).toEqual(FULL);
  expect(children(sandbox)).toEqual(["shared", "shared", "shared"]);
  expect(new Set(sandbox.orders.map(({ submitted }) => submitted)).size).toBe(1);
  expect(sandbox.forgotten).toBe(1);
});

test("functions without a file need no child", () => {
  const sandbox = fakeSandbox((reference) => reference);
  const judgement = judgeSubmission(
    course,
    sandbox,
    submissionOf({ "sigmoid.ts": FILES["sigmoid.ts"] }),
  );
  expect(scores(judgement)).toEqual({ ...FULL, propagate: 0, optimize: 0 });
  expect(sandbox.orders).toHaveLength(1);
  expect(judgement.functions[1].checks[0]).toMatchObject({
    status: "not-started",
    message: "propagate is not started: no file exports it.",
  });
});

test("a function whose file was refused says why", () => {
  const refused = [{ path: "02-logistic-regression/sigmoid.ts", reason: "It is a link." }];
  const judgement = judgeSubmission(
    course,
    fakeSandbox((reference) => reference),
    {
      ...submissionOf({}),
      refused,
    },
  );
  expect(judgement.functions[0].checks[0]).toMatchObject({
    status: "crashed",
    message: "It is a link.",
  });
});

describe("what failed runs once more in a child of its own", () => {
  test("what a poisoned shared child failed counts as passed if its own child passes", () => {
    let made = 0;
    const sandbox = fakeSandbox((reference) => (made++ === 0 ? { sigmoid: () => 7 } : reference));
    const judgement = judgeSubmission(courseOf("sigmoid"), sandbox, submission);
    expect(scores(judgement)).toEqual({ sigmoid: FULL.sigmoid });
    expect(children(sandbox)).toEqual(["shared", "own"]);
  });

  test("never the other way round: only failed checks run again", () => {
    const asked: number[] = [];
    const sandbox = fakeSandbox((reference) => ({
      sigmoid: (z: unknown) => {
        asked.push(1);
        return typeof z === "number" ? 7 : reference.sigmoid(z);
      },
    }));
    const judgement = judgeSubmission(courseOf("sigmoid"), sandbox, submission);
    const [{ checks }] = judgement.functions;
    expect(checks.some(({ status }) => status === "passed")).toBe(true);
    expect(scoreOf(judgement.functions[0])).toBeGreaterThan(0);
    expect(scoreOf(judgement.functions[0])).toBeLessThan(FULL.sigmoid);
  });

  test("an untouched stub is not asked twice", () => {
    const sandbox = fakeSandbox(() => ({
      sigmoid: () => {
        throw new Error("not started");
      },
    }));
    const stub = `${exporting("sigmoid")}\nthrow new Error("not started");`;
    judgeSubmission(courseOf("sigmoid"), sandbox, submissionOf({ "sigmoid.ts": stub }));
    expect(sandbox.orders).toHaveLength(1);
  });

  test("what throws as stubs do and is none may have been made to by a sibling", () => {
    const sandbox = fakeSandbox((reference) =>
      sandbox.orders.at(-1)?.sharedBy
        ? {
            sigmoid: () => {
              throw new Error("not started");
            },
          }
        : reference,
    );
    const files = { "sigmoid.ts": exporting("sigmoid") };
    const judged = judgeSubmission(courseOf("sigmoid"), sandbox, submissionOf(files));
    expect(scores(judged)).toEqual({ sigmoid: FULL.sigmoid });
  });
});

describe("follow-through", () => {
  /** optimize is right, given a right propagate. */
  const walking = (
    propagate: Answers[string],
    reference: Answers,
    substitutes: readonly string[],
  ) => ({
    ...reference,
    propagate,
    optimize: substitutes.includes("propagate")
      ? reference.optimize
      : (w: { shape: number[] }, b: number) => ({
          params: { w: zeros(w.shape), b },
          grads: { dw: zeros(w.shape), db: 0 },
          costs: [],
        }),
  });

  test("a wrong propagate costs its own points, not those of optimize", () => {
    const wrong = () => ({ grads: { dw: zeros([1, 1]), db: 0 }, cost: 0 });
    const sandbox = fakeSandbox((reference, substitutes) => walking(wrong, reference, substitutes));
    const judgement = judgeSubmission(course, sandbox, submission);
    expect(scores(judgement)).toMatchObject({ sigmoid: FULL.sigmoid, optimize: FULL.optimize });
    expect(scores(judgement).propagate).toBeLessThan(FULL.propagate);
    expect(judgement.functions.map(({ substituted }) => substituted)).toEqual([
      [],
      [],
      ["propagate"],
    ]);
    const again = sandbox.orders.filter(({ substitutes }) => substitutes.length > 0);
    expect(again.map(({ functionName }) => functionName)).toContain("optimize");
  });

  test("a wrong optimize stays wrong", () => {
    const sandbox = fakeSandbox((reference) => ({
      ...reference,
      propagate: () => 1,
      optimize: () => 1,
    }));
    const judgement = judgeSubmission(course, sandbox, submission);
    expect(scores(judgement).propagate).toBe(0);
    // a constant leaves its arguments as they are, for which there is a point
    expect(scores(judgement).optimize).toBeLessThanOrEqual(1);
    expect(judgement.functions[2].substituted).toEqual([]);
  });

  test("a function that is wrong gets nothing by importing one that it does not need", () => {
    const files = {
      "sigmoid.ts": exporting("sigmoid"),
      "predict.ts": exporting("predict", "propagate"),
      "propagate.ts": exporting("propagate"),
    };
    const some = courseOf("sigmoid", "propagate", "predict");
    const sandbox = fakeSandbox((reference, substitutes) => ({
      ...reference,
      propagate: () => 1,
      predict: substitutes.includes("propagate") ? reference.predict : () => 1,
    }));
    const judgement = judgeSubmission(some, sandbox, submissionOf(files));
    expect(judgement.functions.map(({ substituted }) => substituted)).toEqual([[], [], []]);
    expect(scores(judgement).predict).toBeLessThanOrEqual(1);
  });
});

describe("endless loops", () => {
  const looping = (): Answerer => ({
    call: () => ({ kind: "timed-out", seconds: 2, printed: { lines: [], dropped: 0 } }),
  });

  /** Milliseconds that the children of a judgement may have worked in vain. */
  const wasted = ({ orders }: FakeSandbox) =>
    orders
      .map(
        ({ limits: { call, afterTimeOut, maxTimeouts } }) =>
          call + afterTimeOut * (maxTimeouts - 1),
      )
      .reduce((a, b) => a + b, 0);

  test("each function gets the same time, and all of them together end within a minute", () => {
    const everything = openCourse(ROOT, require);
    const files: Record<string, Record<string, string>> = {};
    for (const { unit, info } of everything.functions) {
      files[unit.id] ??= {};
      files[unit.id][`${info.name}.ts`] = exporting(info.name, ...info.needs);
    }
    const sandbox = fakeSandbox(looping);
    const judgement = judgeSubmission(everything, sandbox, { ...submission, files });
    const statuses = judgement.functions.flatMap(({ checks }) =>
      checks.map(({ status }) => status),
    );
    expect(new Set(statuses)).toEqual(new Set(["timed-out"]));
    const own = sandbox.orders.filter(
      ({ sharedBy, substitutes }) => !sharedBy && substitutes.length === 0,
    );
    expect(own.map(({ limits }) => limits)).toEqual(everything.functions.map(() => CALL_LIMITS));
    expect(sandbox.orders.some(({ substitutes }) => substitutes.length > 0)).toBe(true);
    // starting processes costs something too
    expect(wasted(sandbox)).toBeLessThan(57_000);
  });

  test("a function that loops costs a right sibling nothing", () => {
    const sandbox = fakeSandbox((reference) => {
      const right = trustedAnswerer(reference);
      return {
        call: (name: string, args: readonly unknown[]) =>
          name === "sigmoid" ? looping().call(name, args) : right.call(name, args),
      };
    });
    expect(scores(judgeSubmission(course, sandbox, submission))).toEqual({ ...FULL, sigmoid: 0 });
  });
});

describe("what may be shown", () => {
  test("a visible failure is reported as its own child reported it, after a shared one", () => {
    let children = 0;
    const sandbox = fakeSandbox(() => {
      const number = children++;
      return {
        sigmoid: () => {
          throw new Error(`child ${number}`);
        },
      };
    });
    const judgement = judgeSubmission(courseOf("sigmoid"), sandbox, submission);
    const visible = judgement.functions[0].checks.filter(
      ({ visibility }) => visibility === "visible",
    );
    for (const { message } of visible) expect(message).toContain("child 1");
  });

  test("of a child, visible checks are asked before hidden ones", () => {
    for (const { checks } of course.functions) {
      const order = checks.map(({ visibility, check }) =>
        check.stretch ? 2 : visibility === "hidden" ? 1 : 0,
      );
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    }
  });

  test("a broken sandbox is nobody's wrong answer", () => {
    const sandbox = fakeSandbox(() => ({
      call: () => {
        throw new Error("the sandbox broke");
      },
    }));
    const judgement = judgeSubmission(courseOf("sigmoid"), sandbox, submission);
    expect(judgement.broken).toContain("the sandbox broke");
  });
});
