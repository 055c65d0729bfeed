import { Refusal } from "./refusal";
import * as texts from "./texts";
import { unfinishedCourse } from "./unfinished-course";

/** How long processes that a bug has left behind may keep the command from ending. */
const GRACE_MS = 1000;

/**
 * Runs a command to its end and sets the exit code: the one that its body gives (0 well, 1 what was
 * asked about is not well, 2 wrong usage or input), 2 for a refusal or a course that is in the
 * middle of a change, which is printed without a stack, 3 for a bug of ours, the only one to show a
 * stack.
 */
export async function runCommand(body: () => Promise<number> | number): Promise<void> {
  try {
    process.exitCode = await body();
  } catch (error) {
    const sentence = error instanceof Refusal ? error.message : unfinishedCourse(error);
    if (sentence !== undefined) {
      console.error(sentence);
      process.exitCode = 2;
      return;
    }
    console.error(texts.bugOfOurs);
    console.error(error);
    process.exitCode = 3;
    // after a bug nobody is there to end what was started; CI would wait for ever
    setTimeout(() => process.exit(), GRACE_MS).unref();
  }
}
