import { framesInside, showFrame, shownIn, type StackFrame } from "../../answers/frames";
import { plainLine } from "../../base/foreign/plain-text";
import { type Compiled, isCode } from "../../answers/compile/compiled";
import { sourceLine } from "../../answers/compile/line-table.js";
import type { SubmittedUnit } from "../contract";

/** Where the runner says that a submission's files are. */
const FOLDER = "/submission";
/** A place in compiled code: file, line, column. */
const PLACE = /\/submission\/((?:\.\.\/[\w-]{1,100}\/)?[\w.-]{1,100}):(\d{1,9}):(\d{1,9})/g;

/**
 * The learner's own frames in a stack: in files of the submission, on lines of the source as it was
 * handed in. The stack comes from the child and may contain anything.
 */
export function sourceFrames(
  stack: string,
  submitted: SubmittedUnit,
  compiled: ReadonlyMap<string, Compiled>,
): StackFrame[] {
  const inSource = stack.replaceAll(PLACE, (_, file: string, line: string, column: string) => {
    const code = compiled.get(file);
    const mapped = isCode(code) ? sourceLine(code.lines, Number(line), Number(column)) : undefined;
    return `${FOLDER}/${file}:${mapped ?? line}:${column}`;
  });
  return framesInside(FOLDER, { stack: inSource })
    .filter(({ file }) => submitted.files.has(file))
    .map((frame) => ({ ...frame, functionName: plainLine(frame.functionName, 60) }));
}

export const shownFile = ({ unit }: SubmittedUnit, file: string): string =>
  shownIn(`exercises/${unit.id}`, file);

/** "softmax (exercises/01-numpy-basics/softmax.ts:12)" */
export const shownFrame = ({ unit }: SubmittedUnit, frame: StackFrame): string =>
  showFrame(`exercises/${unit.id}`, frame);
