import type { ChildProcessWithoutNullStreams } from "node:child_process";
import type { Config } from "jest";
import type { RunEvent } from "./events";
import spawnWorker from "./spawn-worker.js";

/** What a Jest process is asked to run. */
export interface RunRequest {
  /** The Jest project that judges: "learner" or "hidden". */
  config: Config;
  /** Absolute paths of test files. */
  files: string[];
  /** Paths of functions, "UNIT/FUNCTION". */
  selection: string[];
}

/** How a Jest process ended by itself. */
export interface Ended {
  code: number | null;
  signal: string | null;
  /** The last of what it wrote to standard error. */
  lastWords: string;
}

/** A Jest process, seen from the launcher. */
export interface Worker {
  send(request: RunRequest): void;
  /** Whoever listens gets every event; the last one set counts. */
  onEvent: (event: RunEvent) => void;
  onEnd: (ended: Ended) => void;
  /** Ends it at once, without a word to `onEnd`. */
  kill(): void;
}

const LAST_WORDS = 16 * 1024;

export type Spawned = { child: ChildProcessWithoutNullStreams; mark: string };

export function workerFrom({ child, mark }: Spawned = spawnWorker()): Worker {
  const ignore = () => undefined;
  const worker: Worker = {
    send: (request) => void child.stdin.write(`${JSON.stringify(request)}\n`),
    onEvent: ignore,
    onEnd: ignore,
    kill() {
      worker.onEvent = ignore;
      worker.onEnd = ignore;
      child.kill("SIGKILL");
    },
  };
  let lastWords = "";
  child.stdout.setEncoding("utf8");
  child.stdout.on(
    "data",
    markedLines(mark, (text) => {
      const event = eventIn(text);
      if (event) worker.onEvent(event);
    }),
  );
  child.stderr.setEncoding("utf8");
  child.stderr.on("data", (text: string) => {
    lastWords = (lastWords + text).slice(-LAST_WORDS);
  });
  // a process that dies while it is written to reports that by "close" too
  child.stdin.on("error", ignore);
  child.on("close", (code, signal) => worker.onEnd({ code, signal, lastWords }));
  return worker;
}

/** A line that is no event any more, because something was written into it, is no result. */
function eventIn(text: string): RunEvent | undefined {
  try {
    return JSON.parse(text) as RunEvent;
  } catch {
    return undefined;
  }
}

/**
 * Finds the lines that begin with a mark in a stream that comes in pieces. Of any other line
 * nothing is kept: a learner may print for ever without a line break.
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
