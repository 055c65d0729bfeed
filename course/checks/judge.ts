import { type Answerer, type Reply } from "./answerer";
import { type Answers, answersOf, CallFailed } from "./answers";
import type { Check, PropertyBody } from "./check";
import { drawFrom } from "./draw";
import { ExpectationFailed } from "./expectation-failed";
import { failureOf, loadFailure } from "./failure";
import { plainLine } from "../base/foreign/plain-text";
import { smallestFailure } from "./property";
import { during, lastCallInWords, newRun, type Params, type Run } from "./run";
import { integerSeed, streamOf } from "./seed";
import * as texts from "./texts";
import type { Judged, Verdict } from "./verdict";

/** What a judge needs besides the check: whose answers, and which random inputs. */
export interface Setting {
  answerer: Answerer;
  /** Every random input derives from this and the check's full id. */
  seed: string;
  /** "01-numpy-basics/softmax": makes the check's id unique in the course. */
  path: string;
  params: Params;
  /** How many random inputs a property tries, instead of its own number. */
  runs?: number;
}

type Given = Record<string, unknown>;

/** Runs one check on somebody's answers. Never throws: any kind of trouble is a verdict. */
export function judge(check: Check, setting: Setting): Judged {
  const answers = answersOf(setting.answerer);
  const id = `${setting.path}/${check.id}`;
  const { body } = check;
  const startRun = () => newRun(setting.params, check.mayChangeArguments);
  setting.answerer.begin?.("check");
  try {
    if (body.kind === "property") return judgeProperty(body, answers, setting, { id, startRun });
    const draw = drawFrom(streamOf(setting.seed, id));
    return attempt(startRun(), undefined, () => body.run(answers, draw));
  } catch (error) {
    // random inputs that cannot be made, or a failure that cannot be shown
    return ungradable(error);
  }
}

function judgeProperty(
  body: PropertyBody,
  answers: Answers,
  setting: Setting,
  { id, startRun }: { id: string; startRun: () => Run },
): Judged {
  let deviation = 0;
  const failed = smallestFailure(
    body.generators,
    {
      seed: integerSeed(setting.seed, id),
      runs: setting.runs ?? body.runs,
      onFirst: () => setting.answerer.begin?.("shrinking"),
    },
    (given) => {
      const judged = attempt(startRun(), given, () => body.run(answers, given));
      if (judged.verdict.kind !== "passed") return judged;
      deviation = Math.max(deviation, judged.deviation);
      return undefined;
    },
    (judged) => judged.verdict.kind,
    (judged) => judged.verdict.kind !== "wrong" && judged.verdict.kind !== "crashed",
  );
  return failed ?? { verdict: { kind: "passed" }, deviation };
}

/** One execution of a check's body; for a property, on one input. */
export function attempt(run: Run, given: Given | undefined, body: () => void): Judged {
  try {
    during(run, body);
    return { verdict: { kind: "passed" }, deviation: run.deviation };
  } catch (error) {
    return during(run, () => judgedError(error, run, given));
  }
}

function judgedError(error: unknown, run: Run, given: Given | undefined): Judged {
  if (error instanceof ExpectationFailed) {
    const { advice } = error;
    const failure = failureOf(run, given, error.message, error.evidence);
    const advised = advice === undefined ? failure : { ...failure, advice };
    return {
      verdict: { kind: "wrong", failure: advised },
      deviation: error.deviation,
      calls: run.calls,
    };
  }
  const deviation = Number.POSITIVE_INFINITY;
  if (error instanceof CallFailed)
    return { verdict: verdictOf(error.reply, run, given), deviation, calls: run.calls };
  return ungradable(error);
}

const ungradable = (error: unknown): Judged => ({
  verdict: { kind: "ungradable", reason: reasonOf(error) },
  deviation: Number.POSITIVE_INFINITY,
});

function verdictOf(
  reply: Exclude<Reply, { kind: "returned" }>,
  run: Run,
  given: Given | undefined,
): Verdict {
  const what = lastCallInWords(run);
  switch (reply.kind) {
    case "not-started":
      return { kind: "not-started" };
    case "waiting":
      return { kind: "waiting", for: plainLine(reply.for, 60) };
    case "timed-out": {
      const failure = failureOf(run, given, texts.timedOut(what, reply), []);
      return { kind: "timed-out", failure };
    }
    case "unsettled":
      return { kind: "ungradable", reason: texts.unsettled(what), isBusy: true };
    case "not-loaded":
      return { kind: "crashed", failure: loadFailure(reply) };
    case "threw": {
      const message = texts.threw(what, plainLine(reply.name, 60), reply.message);
      return { kind: "crashed", failure: failureOf(run, given, message, [], reply.frames) };
    }
  }
}

/** A bug in a check must look like one, because its author needs the stack. */
function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
