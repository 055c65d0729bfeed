import { join } from "node:path";
import { hintCommand } from "./hint-command";
import { resetCommand } from "./reset-command";
import { solutionCommand } from "./solution-command";
import { testCommand } from "./test-command";
import { watchCommand } from "./watch-command";
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

function start(
  command: string,
  words: string[],
  early: Spawned | undefined,
): Promise<number> | number {
  switch (command) {
    case "test":
      return testCommand(ROOT, words, early);
    case "watch":
      return watchCommand(ROOT, words, early);
    case "hint":
      return hintCommand(ROOT, words);
    case "reset":
      return resetCommand(ROOT, words);
    case "solution":
      return solutionCommand(ROOT, words);
    default:
      throw new Error(`course/launcher knows no command "${command}"`);
  }
}
