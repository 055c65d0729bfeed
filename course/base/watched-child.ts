import type { ChildProcess } from "node:child_process";
import { track } from "./children.js";
import { whenGiven } from "./given-timer";

/** How a child process ended on its own. */
export interface Ended {
  code: number | null;
  signal: string | null;
  /** The end of what it wrote to standard error, which must be a pipe for that. */
  lastWords: string;
}

/** What happens to a child; neither is called once it has been killed from here. */
export interface ChildEvents {
  onEnd: (ended: Ended) => void;
  /** It is already dead. `milliseconds` is the limit that it exceeded. */
  onTimeOut: (milliseconds: number) => void;
}

/** A child process that is ended if it takes too long, and with this process at the latest. */
export interface WatchedChild {
  /**
   * Gives it this many milliseconds from now, replacing any earlier limit; Infinity means no limit.
   * What it waits for a processor does not count.
   */
  allow(milliseconds: number): void;
  /** Ends it at once and without a word. */
  kill(): void;
}

const LAST_WORDS = 16 * 1024;

/** @param events read only when something happens, so that a caller may replace them */
export function watchChild(child: ChildProcess, events: ChildEvents): WatchedChild {
  track(child);
  let stopWaiting = (): void => undefined;
  let isOver = false;
  let lastWords = "";
  const end = (tell: () => void) => {
    stopWaiting();
    if (isOver) return;
    isOver = true;
    tell();
  };
  const kill = () => child.kill("SIGKILL");

  child.stderr?.setEncoding("utf8");
  child.stderr?.on("data", (text: string) => {
    lastWords = (lastWords + text).slice(-LAST_WORDS);
  });
  child.once("error", (error) =>
    end(() => events.onEnd({ code: null, signal: null, lastWords: error.message })),
  );
  // not "exit": its last words may still be on their way
  child.once("close", (code, signal) => end(() => events.onEnd({ code, signal, lastWords })));
  return {
    allow(milliseconds) {
      stopWaiting();
      if (isOver || milliseconds === Infinity) return;
      stopWaiting = whenGiven(child.pid, milliseconds, () => {
        kill();
        end(() => events.onTimeOut(milliseconds));
      });
    },
    kill() {
      end(kill);
    },
  };
}
