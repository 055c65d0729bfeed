import { LONGEST_MESSAGE, LONGEST_PRINTED_LINE, MOST_PRINTED_LINES } from "./shown";
import { NOTHING_PRINTED, type NotLoaded, type Printed } from "./answerer";
import type { EvidenceLine, Failure } from "./evidence";
import type { Run } from "./run";
import { plainLine, plainText } from "../base/foreign/plain-text";
import { showValue } from "./show-value";
import type { Value } from "./value";

const MOST_LINES = 8;
const MOST_FRAMES = 10;
const LONGEST_FRAME = 200;

/**
 * Puts a failure together: the input on which it happened, what is compared, what was printed.
 *
 * @param given the random inputs of a property; without them, the arguments of the last call
 */
export function failureOf(
  run: Run,
  given: Record<string, unknown> | undefined,
  message: string,
  compared: EvidenceLine[],
  frames: string[] = [],
): Failure {
  const inputs = given ? Object.entries(unfold(given)) : lastArguments(run);
  return {
    message: plainMessage(message),
    evidence: [
      ...inputs.flatMap(([name, value]) => lines("input", showValue(name, value))),
      ...compared,
      ...printedLines(lastPrinted(run)),
    ],
    frames: plainFrames(frames),
  };
}

/** The failure of a file that did not load: no call was made. */
export const loadFailure = ({ message, frames }: NotLoaded): Failure => ({
  message: plainMessage(message),
  evidence: [],
  frames: plainFrames(frames),
});

function plainMessage(message: string): string {
  const lines = plainText(message, LONGEST_MESSAGE).split("\n");
  return [...lines.slice(0, MOST_LINES), ...(lines.length > MOST_LINES ? ["…"] : [])].join("\n");
}

/** The caller may not have shortened what the code said, and this is the last place to do it. */
const plainFrames = (frames: string[]): string[] =>
  frames.slice(0, MOST_FRAMES).map((frame) => plainLine(frame, LONGEST_FRAME));

/** Inputs that belong together (`{ sample: { w, b, X, Y } }`) are shown under their own names. */
function unfold(given: Record<string, unknown>): Record<string, unknown> {
  const isPlain = (value: unknown): value is Record<string, unknown> =>
    Object.prototype.toString.call(value) === "[object Object]" && !("shape" in (value as object));
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) =>
      isPlain(value) ? Object.entries(value) : [[name, value]],
    ),
  );
}

function lastArguments(run: Run): [string, unknown][] {
  const call = run.calls.at(-1);
  if (!call) return [];
  const names = run.params(call.name);
  return call.args.map((arg, i) => [names[i] ?? `argument ${i + 1}`, arg as Value]);
}

function lastPrinted(run: Run): Printed {
  const reply = run.calls.at(-1)?.reply;
  return reply && "printed" in reply ? reply.printed : NOTHING_PRINTED;
}

function printedLines({ lines: printed, dropped }: Printed): EvidenceLine[] {
  const shown = printed
    .slice(0, MOST_PRINTED_LINES)
    .map((line) => plainLine(line, LONGEST_PRINTED_LINE));
  const more = dropped > 0 ? [`… and ${dropped} more`] : [];
  return lines("printed", [...shown, ...more]);
}

const lines = (role: EvidenceLine["role"], texts: string[]): EvidenceLine[] =>
  texts.map((text) => ({ role, text }));
