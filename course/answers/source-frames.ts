import type { AnswersFolder } from "./answers-folder";
import { isCode } from "./compile/compiled";
import { sourceLine } from "./compile/line-table.js";
import { framesInside, showFrame, type StackFrame } from "./frames";

/** The learner's own frames of an error, on lines of the source. */
export function framesOf(place: AnswersFolder, error: unknown): StackFrame[] {
  return framesInside(place.folder, error).flatMap((frame) => {
    if (place.textOf(frame.file) === undefined) return [];
    const compiled = place.compiled(frame.file);
    const mapped = isCode(compiled)
      ? sourceLine(compiled.lines, frame.line, frame.column)
      : undefined;
    return [{ ...frame, line: mapped ?? frame.line }];
  });
}

/** "softmax (exercises/01-numpy-basics/softmax.ts:12)" */
export const shownFrames = (place: AnswersFolder, frames: readonly StackFrame[]): string[] =>
  frames.map((frame) => showFrame(place.shown, frame));
