import type { Unit } from "../catalog/units";
import { aboutOf, type Planned } from "../intake/plan";
import { resultOf, resultWithout } from "../judge/record/build";
import type { Circumstances, RunCircumstances } from "../judge/record/result";
import type { Submission, Unreadable } from "../judge/submission";
import * as texts from "./texts";
import type { Cache } from "./cache";
import type { Graded } from "../gradebook/graded";
import { type Judge, JudgeFailed } from "../judge/pool/judge";

/** What all submissions of a run share. */
export interface BatchContext {
  /** Those that were asked for. */
  units: Unit[];
  /** Their ids, where they are not all. */
  asked?: string[];
  circumstances: RunCircumstances;
  cache: Cache;
  judge: Judge;
  /** Is told before judging, so that a file says "incomplete" if nothing follows. */
  onStart(graded: Graded): void;
}

/** Reads and judges one submission. Trouble is a result without a score; nothing is thrown. */
export async function gradeOne(context: BatchContext, planned: Planned): Promise<Graded> {
  const { name } = planned;
  const about = aboutOf(planned);
  const received = await readOrSay(planned);
  const isRead = "digest" in received;
  const circumstances: Circumstances = {
    ...context.circumstances,
    submission: name,
    digest: isRead ? received.digest : "",
    refused: isRead ? received.refused : [],
    ...(isRead && received.readAs && { readAs: received.readAs }),
  };
  const without = (status: "incomplete" | "ungradable", reason: string): Graded => ({
    ...about,
    isFromCache: false,
    result: resultWithout(status, reason, circumstances, context.units),
  });
  if (!isRead) return without("ungradable", received.reason);

  const cached = context.cache.find(received.digest);
  if (cached) {
    const { judgement, versions } = cached;
    const result = resultOf(judgement, { ...circumstances, versions });
    return { ...about, isFromCache: true, judgement, result };
  }
  context.onStart(without("incomplete", texts.notFinished));
  try {
    const judgement = await context.judge.judge({
      ...received,
      ...(context.asked && { asked: context.asked }),
    });
    context.cache.keep(received.digest, judgement);
    const result = resultOf(judgement, circumstances);
    return { ...about, isFromCache: false, judgement, result };
  } catch (error) {
    return without("ungradable", reasonOf(error));
  }
}

async function readOrSay(planned: Planned): Promise<Submission | Unreadable> {
  try {
    return await planned.read();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return { name: planned.name, reason: texts.unreadable(code ?? message) };
  }
}

/** The first line: a stack in a record would name the grader's own paths. */
function reasonOf(error: unknown): string {
  const [first] = (error as Error).message.split("\n");
  return error instanceof JudgeFailed
    ? texts.judgeFailed(first)
    : texts.judgeFailed(`bug: ${first}`);
}
