import type { Foreign } from "./foreign";
import { inLog } from "./in-log";
import { plainLine } from "./plain-text";

const LONGEST = 200;

/**
 * One line that may stand on a terminal, which may be the log of a workflow: it moves no cursor,
 * reverses no writing, commands no runner, and is not too long to read.
 */
export const onScreen = (text: Foreign | string): string =>
  inLog(plainLine(text as unknown as string, LONGEST));
