import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { unfinishedCourse } from "../../base/unfinished-course";
import type { TierName } from "../../sandbox/contract";
import { isRefusal, type Judge } from "./judge";
import { localJudge } from "./local-judge";
import type { FromWorker, ToWorker } from "./messages";

/** After this many submissions a worker collects its garbage; V8 would wait for twice as much. */
const TIDY_AFTER = 10;

/** How often the pool hears that judging goes on. */
const TELL_EVERY_MS = 1_000;

/*
 * A program, started by the pool and imported by nobody: one of several processes that judge
 * submissions. Calls into the sandbox are synchronous, so that only a process of its own keeps the
 * caller awake and another core busy.
 */

setFlagsFromString("--expose-gc");
const tidy = runInNewContext("gc") as () => void;

const ROOT = join(__dirname, "..", "..", "..");

/** If the run was killed nobody receives this, and this process ends with the channel. */
const send = (message: FromWorker): void =>
  void process.send?.(message, undefined, {}, () => undefined);

/** @returns a sentence if the course is in the middle of a change */
function openJudge(tier: TierName) {
  try {
    return localJudge(ROOT, tier, tellThatItGoesOn);
  } catch (error) {
    const sentence = unfinishedCourse(error);
    if (sentence === undefined) throw error;
    return sentence;
  }
}

function start(tier: TierName): void {
  const judge = openJudge(tier);
  if (typeof judge === "string") {
    send({ kind: "unfinished", sentence: judge });
    return;
  }
  if (isRefusal(judge)) {
    send({ kind: "refused", ...judge });
    return;
  }
  process.on("message", (asked: ToWorker) => void answer(judge, asked));
  send({ kind: "ready" });
}

let judged = 0;
let current = 0;
let toldAt = performance.now();

function tellThatItGoesOn(): void {
  if (performance.now() - toldAt < TELL_EVERY_MS) return;
  toldAt = performance.now();
  send({ kind: "judging", question: current });
}

async function answer(judge: Judge, { question, submission }: ToWorker): Promise<void> {
  try {
    current = question;
    const judgement = await judge.judge(submission);
    send({ kind: "judged", question, judgement });
    if (++judged % TIDY_AFTER === 0) tidy();
  } catch (error) {
    send({ kind: "failed", question, message: (error as Error).stack ?? String(error) });
  }
}

// Ctrl-C reaches all processes at once; the run decides what it means, and ends this one
process.on("SIGINT", () => undefined);
process.on("disconnect", () => process.exit());
start(process.argv[2] as TierName);
