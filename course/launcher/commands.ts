import { join } from "node:path";
import type { Spawned } from "./worker-process";

const ROOT = join(__dirname, "..", "..");

/** Runs a command to its end, and sets the exit code. A bug of ours is shown as one. */
export async function run(
  command: string,
  words: string[],
  early: Spawned | undefined,
): Promise<void> {
  try {
    process.exitCode = await start(command, words, early);
  } catch (error) {
    console.error("This is a bug of the course, not yours. Please report it with the text below.");
    console.error(error);
    process.exitCode = 3;
  }
}

/** Each command loads only what it needs: `npm test` has a second, and neither diffs nor watches. */
function start(
  command: string,
  words: string[],
  early: Spawned | undefined,
): Promise<number> | number {
  switch (command) {
    case "test": {
      const { testCommand } = require("./test-command") as typeof import("./test-command");
      return testCommand(ROOT, words, early);
    }
    case "watch": {
      const { watchCommand } = require("./watch-command") as typeof import("./watch-command");
      return watchCommand(ROOT, words, early);
    }
    case "hint": {
      const { hintCommand } = require("./hint-command") as typeof import("./hint-command");
      return hintCommand(ROOT, words);
    }
    case "reset": {
      const { resetCommand } = require("./reset-command") as typeof import("./reset-command");
      return resetCommand(ROOT, words);
    }
    case "solution": {
      const { solutionCommand } =
        require("./solution-command") as typeof import("./solution-command");
      return solutionCommand(ROOT, words);
    }
    default:
      throw new Error(`course/launcher knows no command "${command}"`);
  }
}
