import type { TierName, TierRefusal } from "../../sandbox/contract";
import type { Judgement } from "../record/judgement";
import type { Submission } from "../submission";
import * as texts from "../texts";
import { freest } from "./cores";
import { type PoolListener, safeListener } from "./events";
import { isRefusal, type Judge, JudgeFailed } from "./judge";
import { type PoolWorker, startWorker } from "./pool-worker";
import { waitingLine } from "./waiting-line";
import { type Machine, thisMachine } from "./worker-process";

export interface PoolOptions {
  tier: TierName;
  /** So many processes, and so many submissions at a time; further ones wait in line. */
  workers: number;
  onEvent?: PoolListener;
  /** Ends all workers at once and fails all calls, for a process that must end now. */
  signal?: AbortSignal;
}

/**
 * Judges in several processes, whatever the number of calls. A worker that is lost costs the
 * submission that it was judging, and is replaced when the next one needs it.
 *
 * The caller's signals, exit code and screen are left to the caller. When its process ends, it
 * should abort `signal`: a worker in the middle of a submission would go on to its end.
 *
 * @returns why the tier cannot be used here, if it cannot; no worker is left then
 * @throws RangeError for a number of workers below 1; Refusal if the course is in the middle of a
 * change; JudgeFailed if a worker dies before it is ready
 */
export async function judgePool(
  { tier, workers, onEvent, signal }: PoolOptions,
  machine: Machine = thisMachine(tier, workers),
): Promise<Judge | TierRefusal> {
  if (!Number.isInteger(workers) || workers < 1) {
    throw new RangeError(`A pool cannot have ${workers} workers.`);
  }
  signal?.throwIfAborted();
  const tell = safeListener(onEvent);
  const line = waitingLine(workers);
  const idle = new Set<PoolWorker>();
  /** With the core that each has, if any. */
  const alive = new Map<PoolWorker, number | undefined>();
  let isClosed = false;

  async function start(): Promise<PoolWorker | TierRefusal> {
    const core = freest(machine.cores, alive.values());
    const worker = startWorker(machine, core, (reason, submission) => {
      idle.delete(worker);
      tell({ kind: "worker-lost", pid: worker.pid, reason, ...(submission && { submission }) });
    });
    alive.set(worker, core);
    void worker.ended.then(() => alive.delete(worker));
    const refusal = await worker.ready;
    if (refusal) return refusal;
    tell({ kind: "worker-ready", pid: worker.pid });
    return worker;
  }

  /** An idle worker, or a new one for one that was lost. */
  async function takeWorker(): Promise<PoolWorker> {
    const latest = [...idle].at(-1);
    if (latest) {
      idle.delete(latest);
      return latest;
    }
    if (signal?.aborted) throw new JudgeFailed("closed", texts.stopped);
    const started = await start();
    if (!isRefusal(started)) return started;
    tell({ kind: "refused", ...started });
    throw new JudgeFailed("refused", started.reasons.join(" "));
  }

  /** The next in line starts after this: once a lost worker is gone and everything is reported. */
  async function judgeNow(submission: Submission): Promise<Judgement> {
    tell({ kind: "started", submission });
    let worker: PoolWorker | undefined;
    try {
      worker = await takeWorker();
      const judgement = await worker.judge(submission);
      tell({ kind: "judged", submission });
      return judgement;
    } catch (error) {
      tell({ kind: "failed", submission, reason: (error as Error).message });
      throw error;
    } finally {
      if (!worker?.isUsable()) await worker?.ended;
      else if (isClosed) worker.release();
      else idle.add(worker);
    }
  }

  async function close(): Promise<void> {
    isClosed = true;
    for (const worker of idle) worker.release();
    idle.clear();
    await line.close(new JudgeFailed("closed", texts.stopped));
    await Promise.all([...alive.keys()].map(({ ended }) => ended));
    signal?.removeEventListener("abort", abort);
  }

  function abort(): void {
    idle.clear();
    for (const worker of alive.keys()) worker.kill();
    void close();
  }

  /** No worker is left behind if one of the first could not start. */
  async function giveUp(): Promise<void> {
    for (const worker of alive.keys()) worker.release();
    await close();
  }

  signal?.addEventListener("abort", abort);
  const starting = Promise.all(Array.from({ length: workers }, start));
  const first = await starting.catch(async (error: unknown) => {
    await giveUp();
    throw error;
  });
  const refusal = first.find(isRefusal);
  if (refusal) {
    await giveUp();
    return refusal;
  }
  for (const one of first) if (!isRefusal(one)) idle.add(one);
  return { judge: (submission) => line.run(() => judgeNow(submission)), close };
}
