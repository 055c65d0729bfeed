import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { Refusal as UnfinishedCourse } from "../../base/refusal";
import type { TierRefusal, TierName } from "../../sandbox/contract";
import { findTools } from "../../sandbox/launch/tools";
import type { Judgement } from "../record/judgement";
import type { Submission } from "../submission";
import * as texts from "../texts";
import { allowedCores, canPin, freest } from "./cores";
import { isRefusal, type Judge, JudgeFailed } from "./judge";
import type { FromWorker, ToWorker } from "./messages";

/** A worker that is slower than this hangs by a bug of ours: the sandbox has its own deadlines. */
const LONGEST = 180_000;
/** So long a worker may take to end. */
const FAREWELL_MS = 1_000;

/**
 * Judges in several processes, which are as many as the calls that are made at a time. Where they
 * are as many as the cores, each has one for itself and its children: it waits while a child works
 * and the child while it does, and from core to core each of a thousand turns takes longer.
 */
export async function judgePool(tier: TierName, jobs: number): Promise<Judge | TierRefusal> {
  const idle: ChildProcess[] = [];
  /** With the core that each has, if any. */
  const alive = new Map<ChildProcess, number | undefined>();
  const kill = () => alive.forEach((_, worker) => worker.kill("SIGKILL"));
  const { taskset } = findTools();
  const allowed = allowedCores();
  const cores = jobs >= allowed.length && canPin(taskset, allowed) ? allowed : [];
  // however the run ends: a worker in the middle of a submission would go on to its end
  process.once("exit", kill);
  const starting = Promise.all(Array.from({ length: jobs }, () => start()));
  // one that does not start must not leave the others behind
  const first = await starting.catch((error: unknown) => {
    kill();
    throw error;
  });
  const refusal = first.find(isRefusal);
  if (refusal) {
    kill();
    return refusal;
  }
  idle.push(...first.filter((one): one is ChildProcess => !isRefusal(one)));
  return { judge, close };

  /** An idle worker that is let go ends by itself, and takes the folder of its sandbox with it. */
  function close(): void {
    for (const worker of idle) if (worker.connected) worker.disconnect();
    setTimeout(kill, FAREWELL_MS).unref();
  }

  async function judge(submission: Submission): Promise<Judgement> {
    const worker = idle.pop() ?? (await start());
    if (isRefusal(worker)) throw new JudgeFailed(worker.reasons.join(" "));
    const judgement = await ask(worker, submission);
    idle.push(worker);
    return judgement;
  }

  async function start(): Promise<ChildProcess | TierRefusal> {
    // a worker makes and drops thousands of small arrays a second
    const options = [...process.execArgv, "--min-semi-space-size=32"];
    const core = freest(cores, alive.values());
    const worker = fork(join(__dirname, "worker.ts"), [tier], {
      // its output would tear the progress bar; what matters comes as a message
      stdio: ["ignore", "ignore", "inherit", "ipc"],
      ...(core === undefined
        ? { execArgv: options }
        : {
            execPath: taskset,
            execArgv: ["--cpu-list", String(core), process.execPath, ...options],
          }),
    });
    alive.set(worker, core);
    worker.on("exit", () => alive.delete(worker));
    const message = await next(worker);
    if (message.kind === "ready") return worker;
    if (message.kind === "refused") return { tier: message.tier, reasons: message.reasons };
    if (message.kind === "unfinished") throw new UnfinishedCourse(message.sentence);
    throw new Error(`a worker began with: ${message.kind}`);
  }

  async function ask(worker: ChildProcess, submission: Submission): Promise<Judgement> {
    const question: ToWorker = { kind: "judge", submission };
    const answer = next(worker);
    worker.send(question, () => undefined);
    const message = await answer;
    if (message.kind === "judged") return message.judgement;
    worker.kill("SIGKILL");
    throw new JudgeFailed(message.kind === "failed" ? message.message : texts.workerConfused);
  }
}

/** The next message of a worker; it ends a worker that is silent for too long. */
function next(worker: ChildProcess): Promise<FromWorker> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => finish(texts.workerSilent(LONGEST / 1000)), LONGEST);
    const onMessage = (message: unknown) => finish(message as FromWorker);
    const onExit = (code: number | null, signal: string | null) =>
      finish(texts.workerEnded(signal ?? `code ${code}`));
    worker.once("message", onMessage).once("exit", onExit);

    function finish(outcome: FromWorker | string): void {
      clearTimeout(timer);
      worker.off("message", onMessage).off("exit", onExit);
      if (typeof outcome !== "string") return resolve(outcome);
      worker.kill("SIGKILL");
      reject(new JudgeFailed(outcome));
    }
  });
}
