import { join } from "node:path";
import { runCommand } from "../base/run-command";
import type { Spawned } from "../jest/worker-process";

const ROOT = join(__dirname, "..", "..");

/** Runs a command to its end, and returns the exit code. */
export type Command = (words: string[], early?: Spawned) => Promise<number> | number;

/**
 * Each command loads only what it needs: `npm test` must answer in a second, and neither diffs nor
 * watches.
 *
 * @throws Error where a package is missing, before anything runs
 */
export function loadCommand(name: string): Command {
  switch (name) {
    case "test": {
      const { testCommand } = require("./test") as typeof import("./test");
      return (words, early) => testCommand(ROOT, words, early);
    }
    case "watch": {
      const { watchCommand } = require("./watch") as typeof import("./watch");
      return (words, early) => watchCommand(ROOT, words, early);
    }
    case "hint": {
      const { hintCommand } =
        require("../workspace/hint-command") as typeof import("../workspace/hint-command");
      return (words) => hintCommand(ROOT, words);
    }
    case "reset": {
      const { resetCommand } =
        require("../workspace/reset-command") as typeof import("../workspace/reset-command");
      return (words) => resetCommand(ROOT, words);
    }
    case "solution": {
      const { solutionCommand } =
        require("../workspace/solution-command") as typeof import("../workspace/solution-command");
      return (words) => solutionCommand(ROOT, words);
    }
    default:
      throw new Error(`course/commands knows no command "${name}"`);
  }
}

/** Runs a command as all of the course's are run; a bug of ours leaves no Jest process behind. */
export const runLoaded = (
  command: Command,
  words: string[],
  early: Spawned | undefined,
): Promise<void> =>
  runCommand(async () => {
    try {
      return await command(words, early);
    } catch (error) {
      early?.child.kill("SIGKILL");
      throw error;
    }
  });
