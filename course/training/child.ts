/**
 * The process that runs the learner's code, which may loop, exit or crash without taking the
 * command with it. Started by train-in-child.ts, which sends one job and listens.
 */
import { pristineStubs } from "#home/pristine";
import { toolchain } from "../answers/compile/toolchain.js";
import { answersFolder } from "../answers/node/answers-folder";
import { readUnit } from "../catalog/node/read-units";
import { stubFinder } from "../catalog/stub";
import { caller } from "./caller";
import { Failed } from "./failed";
import type { Job, Message } from "./job";
import { steps } from "./steps";

/** The message has left this process when this resolves, because the next line may loop forever. */
const send = (message: Message): Promise<void> =>
  new Promise((resolve, reject) => {
    process.send!(message, undefined, undefined, (error) => (error ? reject(error) : resolve()));
  });

async function work(job: Job): Promise<Message> {
  const place = answersFolder({
    root: job.root,
    folder: job.folder,
    unit: readUnit(job.root, job.unit),
    tools: toolchain(job.root),
    stubOf: stubFinder(job.unit, () => pristineStubs(job.root)),
  });
  try {
    const tell = (stage: Message & { kind: "stage" }) => send(stage);
    const trained = await steps(job, caller(place), (stage) => tell({ kind: "stage", stage }));
    return { kind: "trained", trained };
  } catch (error) {
    if (error instanceof Failed) return { kind: "failed", failure: error.failure };
    return { kind: "bug", stack: error instanceof Error ? (error.stack ?? "") : String(error) };
  }
}

// An async answer is refused in words when it returns; its rejection must not end the process before.
process.on("unhandledRejection", () => undefined);

process.once("message", (job: Job) => {
  void work(job).then(send);
});
