import {
  LONGEST_TRAINING_MS,
  TRAINING_HEAP_MEGABYTES,
  TRAINING_STAGE_MS,
  TRAINING_START_MS,
} from "../answers/limits";
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { isDebugged } from "../answers/node/time-limit";
import { Refusal } from "../base/refusal";
import { watchChild } from "../base/watched-child";
import * as texts from "./texts";
import { trainingFailureText } from "./failure-text";
import type { Job, Message, Stage, Trained } from "./job";

/** What a caller may observe or change about a training. */
export interface Watch {
  onStage?: (stage: Stage) => void;
  /** Milliseconds that a stage may take; only tests give others. */
  limit?: (stage: Stage) => number;
}

/** Milliseconds that a stage may take: far more than expected, because machines can be busy. */
const limitOf = ({ expected = 0 }: Stage): number => Math.max(TRAINING_STAGE_MS, 5 * expected);

/**
 * Runs a job in a process of its own and waits for its end.
 *
 * @throws Refusal in sentences if the learner's code loops, exits, crashes or answers wrongly
 * @throws Error if the child itself has a bug
 */
export function trainInChild(job: Job, { onStage, limit = limitOf }: Watch = {}): Promise<Trained> {
  const child = start(job.root);
  return new Promise<Trained>((resolve, reject) => {
    let stage: Stage | undefined;
    const watched = watchChild(child, {
      onTimeOut: (milliseconds) =>
        reject(
          stage
            ? new Refusal(texts.timedOut(stage, milliseconds / 1000), 1)
            : new Error(`The training process did not start within ${milliseconds / 1000} s.`),
        ),
      onEnd: ({ code, signal, lastWords }) =>
        reject(
          stage
            ? new Refusal(texts.died(stage, signal ?? `exit code ${code}`), 1)
            : new Error(`The training process ended before it began. It printed: ${lastWords}`),
        ),
    });
    const end = (settle: () => void) => {
      watched.kill();
      settle();
    };
    const fail = (error: Error) => end(() => reject(error));
    const allow = (milliseconds: number) => watched.allow(isDebugged() ? Infinity : milliseconds);

    child.on("message", (message: Message) => {
      if (message.kind === "trained") end(() => resolve(message.trained));
      else if (message.kind === "failed")
        fail(new Refusal(trainingFailureText(job, message.failure), 1));
      else if (message.kind === "bug") fail(new Error(message.stack));
      else if ((message.stage.expected ?? 0) > LONGEST_TRAINING_MS) {
        fail(new Refusal(texts.tooSlow(job.iterations, message.stage.expected!), 1));
      } else {
        stage = message.stage;
        onStage?.(stage);
        allow(limit(stage));
      }
    });

    allow(TRAINING_START_MS);
    child.send(job);
  });
}

/** What the learner's code writes to its standard output is not ours to show. */
function start(root: string): ChildProcess {
  const flags = [
    "--require",
    require.resolve("tsx/cjs"),
    `--max-old-space-size=${TRAINING_HEAP_MEGABYTES}`,
  ];
  return spawn(process.execPath, [...flags, join(__dirname, "child.ts")], {
    cwd: root,
    serialization: "advanced",
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
}
