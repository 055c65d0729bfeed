import type { ChildProcessWithoutNullStreams } from "node:child_process";
import type { Config } from "jest";
import { type Ended, watchChild } from "../base/watched-child";
import type { Verdict } from "../checks/verdict";
import type { RunEvent } from "./events";
import spawnWorker from "./spawn-worker.js";

/** What a Jest process is asked to run. */
export interface RunRequest {
  /** The Jest project that judges: "learner" or "hidden". */
  config: Config;
  /** Absolute paths of test files. */
  files: string[];
  selection: Selected[];
}

/** A function to judge. */
export interface Selected {
  /** "UNIT/FUNCTION" */
  path: string;
  /** The ids of checks that an earlier process has judged. */
  done: string[];
  /** It has ended too many processes: the verdict of all other checks, without a call. */
  lost?: Verdict;
}

/** A Jest process, seen from the launcher. */
export interface Worker {
  send(request: RunRequest): void;
  /** Gets every event; the last listener set counts. */
  onEvent: (event: RunEvent) => void;
  onEnd: (ended: Ended) => void;
  /** It took longer than `allow` gave it, and is dead. */
  onTimeOut: (milliseconds: number) => void;
  /** Gives it this many milliseconds from now; Infinity means no limit. */
  allow(milliseconds: number): void;
  /** Ends it at once, without an event. */
  kill(): void;
}

export type Spawned = { child: ChildProcessWithoutNullStreams; mark: string };

export function workerFrom({ child, mark }: Spawned = spawnWorker()): Worker {
  const ignore = () => undefined;
  const worker: Worker = {
    send: (request) => void child.stdin.write(`${JSON.stringify(request)}\n`),
    onEvent: ignore,
    onEnd: ignore,
    onTimeOut: ignore,
    allow: (milliseconds) => watched.allow(milliseconds),
    kill() {
      worker.onEvent = ignore;
      watched.kill();
    },
  };
  const watched = watchChild(child, {
    onEnd: (ended) => worker.onEnd(ended),
    onTimeOut: (milliseconds) => worker.onTimeOut(milliseconds),
  });
  child.stdout.setEncoding("utf8");
  child.stdout.on(
    "data",
    markedLines(mark, (text) => {
      const event = eventIn(text);
      if (event) worker.onEvent(event);
    }),
  );
  // a process that dies while it is written to reports that through "close" too
  child.stdin.on("error", ignore);
  return worker;
}

/** A line that something was written into is no longer an event, and not a result. */
function eventIn(text: string): RunEvent | undefined {
  try {
    return JSON.parse(text) as RunEvent;
  } catch {
    return undefined;
  }
}

/**
 * Finds the lines that begin with a mark in a stream that comes in pieces. Of any other line
 * nothing is kept, because a learner may print endlessly without a line break.
 */
export function markedLines(mark: string, take: (text: string) => void): (text: string) => void {
  let rest = "";
  let isNoise = false;
  return (text) => {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      if (!isNoise && line.startsWith(mark)) take(line.slice(mark.length));
      isNoise = false;
    }
    isNoise ||= !rest.startsWith(mark.slice(0, rest.length));
    if (isNoise) rest = "";
  };
}
