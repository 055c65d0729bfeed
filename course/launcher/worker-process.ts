import type { ChildProcessWithoutNullStreams } from "node:child_process";
import type { Event } from "../jest/events";
import spawnWorker from "./spawn-worker.js";

/** What a Jest process is asked to run. */
export interface RunRequest {
  /** The Jest project: "learner" or "hidden". */
  project: string;
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
  onEvent: (event: Event) => void;
  onEnd: (ended: Ended) => void;
  /** Ends it at once, without a word to `onEnd`. */
  kill(): void;
}

/** The longest unfinished line that is kept: a learner may print for ever without a line break. */
const LONGEST_LINE = 4 * 1024 * 1024;
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
    linesOf((line) => {
      if (line.startsWith(mark)) worker.onEvent(JSON.parse(line.slice(mark.length)) as Event);
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

function linesOf(take: (line: string) => void): (text: string) => void {
  let rest = "";
  return (text) => {
    const lines = (rest + text).split("\n");
    rest = (lines.pop() ?? "").slice(-LONGEST_LINE);
    for (const line of lines) take(line);
  };
}
