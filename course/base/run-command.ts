import { plainText } from "./foreign/plain-text";
import { isForPeople } from "./refusal";
import * as texts from "./texts";
import { unfinishedCourse } from "./unfinished-course";
import { wrapLines } from "./wrap";

/** Hundreds of sentences. Whatever they quote, they paint over no screen. */
const LONGEST_REFUSAL = 100_000;
/** How long processes that a bug has left behind may keep the command from ending. */
const GRACE_MS = 1000;

/**
 * Runs a command to its end and sets the exit code: the one that its body returns (0 well, 1 what
 * was asked about is not well, 2 wrong usage or input), or the refusal's own. A refusal, or a
 * course in the middle of a change (2), is printed in lines of 80 columns without a stack. Only a
 * bug of ours (3) shows a stack.
 */
export async function runCommand(body: () => Promise<number> | number): Promise<void> {
  try {
    process.exitCode = await body();
  } catch (error) {
    const sentence = isForPeople(error) ? error.message : unfinishedCourse(error);
    if (sentence !== undefined) {
      console.error(wrapLines(plainText(sentence, LONGEST_REFUSAL)));
      process.exitCode = (isForPeople(error) && error.exitCode) || 2;
      return;
    }
    console.error(texts.bugOfOurs);
    console.error(error);
    process.exitCode = 3;
    // after a bug nobody ends what was started, and CI would wait forever
    setTimeout(() => process.exit(), GRACE_MS).unref();
  }
}
