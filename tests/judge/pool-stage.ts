import { type Foreign, rawOf } from "../../course/base/foreign/foreign";
import type { PoolEvent } from "../../course/judge/pool/events";
import { isRefusal, type Judge } from "../../course/judge/pool/judge";
import { judgePool, type PoolOptions } from "../../course/judge/pool/pool";
import { type FakeMachine, type FakeProcess, submissionNamed } from "./fake-machine";

/* What the tests of the pool share. */

/** A pool of one worker by default, on a machine that starts no process. */
export async function open(
  machine: FakeMachine,
  options: Partial<PoolOptions> = {},
): Promise<Judge> {
  const pool = await judgePool({ tier: "portable", workers: 1, ...options }, machine);
  if (isRefusal(pool)) throw new Error(pool.reasons.join());
  return pool;
}

/** A listener, and everything that it heard, in short form: "started ann". */
export function listening() {
  const events: PoolEvent[] = [];
  const inShort = () =>
    events.map((event) => {
      const name =
        "submission" in event && event.submission ? ` ${rawOf(event.submission.name)}` : "";
      const reason = "reason" in event ? `: ${event.reason}` : "";
      return `${event.kind}${name}${reason}`;
    });
  return { events, onEvent: (event: PoolEvent) => void events.push(event), inShort };
}

export const [ann, bob, cy, dora] = ["ann", "bob", "cy", "dora"].map(submissionNamed);
export const all = [ann, bob, cy, dora];

export const ENDED = "the grader's process was killed from outside (SIGSEGV).";
export const CONFUSED = "the grader's process sent something nobody asked for.";
export const STOPPED = "grading was stopped before this submission was judged.";

/** Dies on the submissions of this name, and judges all others. */
export const dyingOn = (name: string) => (worker: FakeProcess, submission: { name: Foreign }) =>
  rawOf(submission.name) === name ? worker.die("SIGSEGV") : worker.judged();

/** All that is under way between the fakes has happened. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 5; i++) await new Promise((resolve) => setImmediate(resolve));
}
