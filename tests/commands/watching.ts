import { spawn } from "node:child_process";
import type { Scratch } from "../scratch";

/** A command that goes on, with what it has printed so far. */
export interface Watching {
  /** Resolves to what was printed since the last call, once that matches. */
  next(pattern: RegExp): Promise<string>;
  /** Ends it as Ctrl-C would. Resolves to the exit code, or the signal that ended it. */
  stop(signal?: NodeJS.Signals): Promise<number | string>;
  /** Resolves like `stop`, once it ends on its own. */
  ended: Promise<number | string>;
}

const LIMIT = 45_000;

export function watching(scratch: Scratch, words: string[], command = process.execPath): Watching {
  const child = spawn(command, words, { cwd: scratch.root, env: scratch.env });
  const ended = new Promise<number | string>((resolve) =>
    child.on("close", (code, signal) => resolve(code ?? signal ?? "?")),
  );
  let text = "";
  let look = () => undefined as void;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (more: string) => {
      text += more;
      look();
    });
  }
  return {
    ended,
    next: (pattern) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(
          () => reject(new Error(`${pattern} did not come; instead:\n${text}`)),
          LIMIT,
        );
        look = () => {
          const found = pattern.exec(text);
          if (!found) return;
          clearTimeout(timer);
          const end = found.index + found[0].length;
          const seen = text.slice(0, end);
          text = text.slice(end);
          look = () => undefined;
          resolve(seen);
        };
        look();
      }),
    stop(signal = "SIGINT") {
      child.kill(signal);
      return ended;
    },
  };
}

/** Waits until a condition holds. */
export async function until(holds: () => boolean, limit = LIMIT): Promise<boolean> {
  for (const end = Date.now() + limit; Date.now() < end;) {
    if (holds()) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}
