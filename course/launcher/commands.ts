import { join } from "node:path";
import { runCommand } from "../command/run-command";
import type { Spawned } from "./worker-process";

const ROOT = join(__dirname, "..", "..");

/** Runs a command to its end, and returns the exit code. */
export type Command = (words: string[], early?: Spawned) => Promise<number> | number;

/**
 * Each command loads only what it needs: `npm test` has a second, and neither diffs nor watches.
 *
 * @throws Error where a package is missing, before anything runs
 */
export function load(name: string): Command {
  switch (name) {
    case "test": {
      const { testCommand } = require("./test-command") as typeof import("./test-command");
      return (words, early) => testCommand(ROOT, words, early);
    }
    case "watch": {
      const { watchCommand } = require("./watch-command") as typeof import("./watch-command");
      return (words, early) => watchCommand(ROOT, words, early);
    }
    case "hint": {
      const { hintCommand } = require("./hint-command") as typeof import("./hint-command");
      return (words) => hintCommand(ROOT, words);
    }
    case "reset": {
      const { resetCommand } = require("./reset-command") as typeof import("./reset-command");
      return (words) => resetCommand(ROOT, words);
    }
    case "solution": {
      const { solutionCommand } =
        require("./solution-command") as typeof import("./solution-command");
      return (words) => solutionCommand(ROOT, words);
    }
    default:
      throw new Error(`course/launcher knows no command "${name}"`);
  }
}

/** Runs a command as all of the course's are run; a bug of ours leaves no Jest process behind. */
export const run = (command: Command, words: string[], early: Spawned | undefined): Promise<void> =>
  runCommand(async () => {
    try {
      return await command(words, early);
    } catch (error) {
      early?.child.kill("SIGKILL");
      throw error;
    }
  });
