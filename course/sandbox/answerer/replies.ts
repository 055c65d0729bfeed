import { LONGEST_MESSAGE, LONGEST_PRINTED_LINE, MOST_PRINTED_LINES } from "../../checks/shown";
import { STUB_MESSAGE } from "../../catalog/stub";
import type { NotLoaded, Printed, Reply, Waiting } from "../../checks/answerer";
import { NOTHING_PRINTED } from "../../checks/answerer";
import { plainLine, plainText } from "../../base/foreign/plain-text";
import { PROGRAM_ENDED } from "../../checks/thrown-name";
import type { Value } from "../../checks/value";
import * as answerTexts from "../../answers/texts";
import { thrownInWords } from "../../answers/thrown-in-words";
import { stubThrew } from "../../answers/stub-threw";
import { type Compiled, isCode } from "../../answers/compile/compiled";
import type { SubmittedUnit } from "../contract";
import { decode } from "../frames/decode";
import { FrameError } from "../frames/frame-error";
import { KIND } from "../frames/kinds";
import { FROM_CHILD } from "../frames/limits";
import { GRADER_MAKERS } from "../frames/makers";
import { exportedBy } from "./exporting";
import { shownFile, shownFrame, sourceFrames } from "./stack";

/** What reading a reply needs: whose code it is, as handed in and as compiled. */
export interface Reading {
  submitted: SubmittedUnit;
  compiled: ReadonlyMap<string, Compiled>;
}

/** What was asked of a child. */
export interface Asked {
  name: string;
  args: readonly unknown[];
}

/** @throws FrameError if the child says something that the runner never says */
export function replyIn(reading: Reading, asked: Asked, kind: number, body: Uint8Array): Reply {
  const parts = listIn(body);
  if (kind === KIND.returned && parts.length === 4) {
    const [value, changed, lines, dropped] = parts as [Value, Value[] | null, unknown, unknown];
    // what has not changed is not sent back
    const after = changed === null ? ([...asked.args] as Value[]) : changed;
    if (!Array.isArray(after)) throw new FrameError("no arguments behind the value");
    return { kind: "returned", value, after, printed: printedIn(lines, dropped) };
  }
  if (kind !== KIND.threw || parts.length !== 5) throw new FrameError("no reply to a call");
  return thrown(reading, asked.name, parts);
}

/** Whose stub threw decides between not started and waiting, as for learners. */
function thrown({ submitted, compiled }: Reading, name: string, parts: unknown[]): Reply {
  const [errorName, message, stack] = parts.slice(0, 3).map(text);
  const frames = sourceFrames(stack, submitted, compiled);
  const textOf = (file: string) => submitted.files.get(file);
  const { unit, stubOf = () => undefined } = submitted;
  const known = { unit, shown: `exercises/${unit.id}`, textOf, stubOf };
  const stub = message === STUB_MESSAGE ? stubThrew(name, known, frames) : undefined;
  if (stub && stub.kind !== "forgotten") return stub;
  const inWords = stub?.message ?? thrownInWords(message, frames, textOf);
  return {
    kind: "threw",
    name: plainLine(errorName, 60),
    message: plainText(inWords, LONGEST_MESSAGE),
    frames: frames.map((frame) => shownFrame(submitted, frame)),
    printed: printedIn(parts[3], parts[4]),
  };
}

/** Why a function could not be opened, in the words that learners get. */
export function notOpened(reading: Reading, file: string, name: string, body: Uint8Array) {
  const given = dictIn(body);
  const { submitted, compiled } = reading;
  const shown = shownFile(submitted, file);
  if (given.why === "no function") {
    return notLoaded(answerTexts.notAFunction(shown, name, plainLine(text(given.kind), 20)));
  }
  const frames = given.why === "threw" ? sourceFrames(text(given.stack), submitted, compiled) : [];
  const said = given.why === "does not parse" ? text(given.file) : (frames[0]?.file ?? file);
  const guilty = submitted.files.has(said) ? said : file;
  const other = guilty === file ? undefined : exportedBy(submitted, guilty);
  if (other) return { kind: "waiting", for: other } satisfies Waiting;
  const source = compiled.get(guilty);
  if (given.why === "does not parse" && source && !isCode(source)) {
    const place = `${shownFile(submitted, guilty)}:${source.line}`;
    const what = plainText(source.what, LONGEST_MESSAGE);
    return notLoaded(answerTexts.doesNotParse(place, { ...source, what }));
  }
  const textOf = (one: string) => submitted.files.get(one);
  const message = plainText(thrownInWords(text(given.message), frames, textOf), LONGEST_MESSAGE);
  const shownFrames = frames.map((frame) => shownFrame(submitted, frame));
  return notLoaded(answerTexts.threwWhileLoading(shown, message), shownFrames);
}

export const notLoaded = (message: string, frames: string[] = []): NotLoaded => ({
  kind: "not-loaded",
  message,
  frames,
});

/** A child that died counts as a call of process.exit: no answer, and no error on purpose. */
export const died = (message: string): Reply => ({
  kind: "threw",
  name: PROGRAM_ENDED,
  message,
  frames: [],
  printed: NOTHING_PRINTED,
});

/** Anything else may be built so that it cannot even be turned into text. */
function text(value: unknown): string {
  if (typeof value !== "string") throw new FrameError("no text");
  return value;
}

function listIn(body: Uint8Array): unknown[] {
  const given = decode(body, FROM_CHILD, GRADER_MAKERS);
  if (!Array.isArray(given)) throw new FrameError("no list");
  return given;
}

function dictIn(body: Uint8Array): Record<string, unknown> {
  const given = decode(body, FROM_CHILD, GRADER_MAKERS);
  if (typeof given !== "object" || given === null) throw new FrameError("no dict");
  return given as Record<string, unknown>;
}

/** Learner code may have written these lines itself, so they are cut to size again. */
function printedIn(lines: unknown, dropped: unknown): Printed {
  const texts = Array.isArray(lines) ? lines.slice(0, MOST_PRINTED_LINES).map(text) : [];
  return {
    lines: texts.map((line) => plainLine(line, LONGEST_PRINTED_LINE)),
    dropped: Number.isSafeInteger(dropped) ? Math.max(0, dropped as number) : 0,
  };
}
