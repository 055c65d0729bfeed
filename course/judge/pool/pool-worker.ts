import { WORKER_SILENT_MS } from "../../answers/limits";
import { Refusal as UnfinishedCourse } from "../../base/refusal";
import type { TierRefusal } from "../../sandbox/contract";
import type { Judgement } from "../record/judgement";
import type { Submission } from "../submission";
import * as texts from "../texts";
import { type FailureKind, JudgeFailed } from "./judge";
import type { FromWorker } from "./messages";
import type { Machine } from "./worker-process";

/** So long a worker may take to end once it was released. */
const FAREWELL_MS = 1_000;

/** One worker of a pool, from its start to its end. */
export interface PoolWorker {
  pid: number | undefined;
  /**
   * Settles when it can judge, or cannot use the tier.
   *
   * @throws Refusal where the course is in the middle of a change; JudgeFailed where it died
   */
  ready: Promise<TierRefusal | undefined>;
  /** One submission at a time. @throws JudgeFailed */
  judge(submission: Submission): Promise<Judgement>;
  /** Whether it was neither lost nor sent away, so that it can be asked again. */
  isUsable(): boolean;
  /** Lets an idle worker end on its own, and kills it if it does not. */
  release(): void;
  /** Ends it now; a call under way fails. */
  kill(): void;
  /** Settles when the process is gone. */
  ended: Promise<void>;
}

/** What waits for the next message of a worker. */
interface Waiting {
  hear(message: FromWorker): void;
  fail(error: JudgeFailed): void;
  submission?: Submission;
}

/** @param onLost is told, once, of a worker that was neither released nor killed from here */
export function startWorker(
  machine: Machine,
  core: number | undefined,
  onLost: (reason: string, submission?: Submission) => void,
): PoolWorker {
  let state: "usable" | "lost" | "sent away" = "usable";
  let waiting: Waiting | undefined;
  let stopWaiting = (): void => undefined;
  let question = 0;
  let tellEnded = (): void => undefined;
  const ended = new Promise<void>((resolve) => (tellEnded = resolve));

  const child = machine.start(core, {
    onMessage(message) {
      if (state !== "usable") return;
      if (waiting) waiting.hear(message);
      else lose(texts.workerConfused);
    },
    onEnd(how) {
      if (state === "usable") lose(texts.workerEnded(how));
      endWait()?.fail(new JudgeFailed("closed", texts.stopped));
      tellEnded();
    },
  });

  function wait(next: Waiting): void {
    waiting = next;
    stopWaiting();
    stopWaiting = child.whenGiven(WORKER_SILENT_MS, () =>
      lose(texts.workerSilent(WORKER_SILENT_MS / 1000)),
    );
  }

  function endWait(): Waiting | undefined {
    stopWaiting();
    const ending = waiting;
    waiting = undefined;
    return ending;
  }

  function lose(reason: string, kind: FailureKind = "lost"): void {
    state = "lost";
    const call = endWait();
    child.kill();
    onLost(reason, call?.submission);
    call?.fail(new JudgeFailed(kind, reason));
  }

  function release(): void {
    state = "sent away";
    child.disconnect();
    const farewell = setTimeout(() => child.kill(), FAREWELL_MS).unref();
    void ended.then(() => clearTimeout(farewell));
  }

  const ready = new Promise<TierRefusal | undefined>((resolve, reject) => {
    const hear = (message: FromWorker): void => {
      if (message.kind !== "ready" && message.kind !== "refused" && message.kind !== "unfinished") {
        return lose(texts.workerConfused);
      }
      endWait();
      if (message.kind === "ready") return resolve(undefined);
      release();
      if (message.kind === "unfinished") return reject(new UnfinishedCourse(message.sentence));
      resolve({ tier: message.tier, reasons: message.reasons });
    };
    wait({ hear, fail: reject });
  });

  return {
    pid: child.pid,
    ready,
    ended,
    release,
    isUsable: () => state === "usable",
    judge: (submission) =>
      new Promise((resolve, reject) => {
        const asked = ++question;
        const hear = (message: FromWorker): void => {
          if (!("question" in message) || message.question !== asked) {
            return lose(texts.workerConfused);
          }
          if (message.kind === "judging") return wait({ hear, fail: reject, submission });
          if (message.kind === "failed") return lose(message.message, "bug");
          endWait();
          resolve(message.judgement);
        };
        wait({ hear, fail: reject, submission });
        child.send({ kind: "judge", question: asked, submission });
      }),
    kill() {
      state = "sent away";
      child.kill();
      endWait()?.fail(new JudgeFailed("closed", texts.stopped));
    },
  };
}
