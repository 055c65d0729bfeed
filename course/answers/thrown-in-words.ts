import { notInNp } from "../np/replacement-texts";
import type { StackFrame } from "./frames";
import { lineOf } from "./source-line";
import * as texts from "./slip-texts";

/**
 * What an engine's message means to somebody who comes from Python: the message, and a sentence
 * behind it where one is known.
 *
 * @param frames the learner's own; the first one is where it was thrown
 */
export function thrownInWords(
  message: string,
  [first]: readonly StackFrame[],
  textOf: (file: string) => string | undefined,
): string {
  const line = first === undefined ? "" : lineOf(textOf(first.file), first.line);
  const sentence = sentenceFor(message, line);
  return sentence === undefined ? message : `${message}. ${sentence}`;
}

function sentenceFor(message: string, line: string): string | undefined {
  const [, missing] = /^(\w{1,50}) is not defined$/.exec(message) ?? [];
  if (missing !== undefined) return texts.undefinedName(missing, line);
  const [, lacking] =
    /^(?:np|\(0 ?, \w*np\w*)\.(\w{1,50})\)? is not a function$/.exec(message) ?? [];
  if (lacking !== undefined) return notInNp(lacking);
  return /not iterable/.test(message) ? texts.unpacking(line) : undefined;
}
