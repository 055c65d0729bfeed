import { foreign, rawOf } from "../../course/base/foreign/foreign";
import type { FromWorker, ToWorker } from "../../course/judge/pool/messages";
import type { ProcessListener, Machine } from "../../course/judge/pool/worker-process";
import type { Judgement } from "../../course/judge/record/judgement";
import type { Submission } from "../../course/judge/submission";

/** A worker process that is none: the test says what it sends and when it dies. */
export interface FakeProcess {
  pid: number;
  core: number | undefined;
  /** What it was asked, by the submissions' names, in order. */
  asked: string[];
  last(): ToWorker;
  say(message: FromWorker): void;
  /** Gives the last question its right answer. */
  judged(): void;
  die(how: string): void;
  isAlive: boolean;
  /** The last that was done to end it. */
  ending?: "disconnected" | "killed";
}

export interface FakeMachine extends Machine {
  processes: FakeProcess[];
  /** The processes that are there now. */
  alive(): FakeProcess[];
  /** The most that there were at a time. */
  most: number;
}

interface Behaviour {
  cores?: number[];
  /** What a worker does when it has started; by default it says that it is ready. */
  onStart?(worker: FakeProcess): void;
  /** What it does with a submission; by default it judges it. */
  onAsked?(worker: FakeProcess, submission: Submission): void;
  /** By default an idle worker that is released ends; this keeps it alive. */
  isDeaf?: boolean;
}

/**
 * A machine that starts no process. All happens after the call that causes it, as with real ones.
 */
export function fakeMachine({ cores = [], onStart, onAsked, isDeaf }: Behaviour = {}): FakeMachine {
  const processes: FakeProcess[] = [];
  const alive = () => processes.filter(({ isAlive }) => isAlive);
  const start = (core: number | undefined, { onMessage, onEnd }: ProcessListener) => {
    const questions: ToWorker[] = [];
    const worker: FakeProcess = {
      pid: 1000 + processes.length,
      core,
      asked: [],
      isAlive: true,
      last: () => questions[questions.length - 1],
      say: (message) => setImmediate(() => worker.isAlive && onMessage(message)),
      judged: () =>
        worker.say({
          kind: "judged",
          question: worker.last().question,
          judgement: judgementOf(worker.last().submission),
        }),
      die(how) {
        setImmediate(() => {
          if (!worker.isAlive) return;
          worker.isAlive = false;
          onEnd(how);
        });
      },
    };
    processes.push(worker);
    machine.most = Math.max(machine.most, alive().length);
    if (onStart) onStart(worker);
    else worker.say({ kind: "ready" });
    return {
      pid: worker.pid,
      send(message: ToWorker) {
        questions.push(message);
        worker.asked.push(rawOf(message.submission.name));
        if (onAsked) onAsked(worker, message.submission);
        else worker.judged();
      },
      disconnect() {
        worker.ending = "disconnected";
        if (!isDeaf) worker.die("code 0");
      },
      kill() {
        worker.ending = "killed";
        worker.die("SIGKILL");
      },
      whenGiven(milliseconds: number, onUp: () => void) {
        const timer = setTimeout(onUp, milliseconds);
        return () => clearTimeout(timer);
      },
    };
  };
  const machine: FakeMachine = { cores, start, processes, alive, most: 0 };
  return machine;
}

export const submissionNamed = (name: string): Submission => ({
  name: foreign(name),
  files: {},
  refused: [],
  digest: name,
});

/** Tells whose judgement it is by what only a test would say. */
export const judgementOf = ({ name }: Submission): Judgement => ({
  functions: [],
  broken: rawOf(name),
});
