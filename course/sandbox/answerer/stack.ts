import { framesInside } from "../../answers/frames";
import { plainLine } from "../../checks/plain-text";
import { type Compiled, isCode } from "../compile/compiled";
import { sourceLine } from "../compile/line-table";
import type { SubmittedUnit } from "../contract";

/** Where the runner says that a submission's files lie. */
const FOLDER = "/submission";
/** A place in compiled code: file, line, column. */
const PLACE = /\/submission\/([\w.-]{1,100}):(\d{1,9}):(\d{1,9})/g;

/** A frame in a file of the submission, on a line of the source as it was handed in. */
export interface SourceFrame {
  functionName: string;
  file: string;
  line: number;
}

/** The learner's own frames in a stack, which comes from the child and may hold anything. */
export function sourceFrames(
  stack: string,
  submitted: SubmittedUnit,
  compiled: ReadonlyMap<string, Compiled>,
): SourceFrame[] {
  const inSource = stack.replaceAll(PLACE, (_, file: string, line: string, column: string) => {
    const code = compiled.get(file);
    const mapped = isCode(code) ? sourceLine(code.lines, Number(line), Number(column)) : undefined;
    return `${FOLDER}/${file}:${mapped ?? line}:${column}`;
  });
  return framesInside(FOLDER, { stack: inSource }).flatMap(({ functionName, file: path, line }) => {
    const file = path.slice(FOLDER.length + 1);
    return submitted.files.has(file)
      ? [{ functionName: plainLine(functionName, 60), file, line }]
      : [];
  });
}

export const shownFile = ({ unit }: SubmittedUnit, file: string): string =>
  `exercises/${unit.id}/${file}`;

/** "softmax (exercises/01-numpy-basics/softmax.ts:12)" */
export function shownFrame(submitted: SubmittedUnit, frame: SourceFrame): string {
  const place = `${shownFile(submitted, frame.file)}:${frame.line}`;
  return frame.functionName ? `${frame.functionName} (${place})` : place;
}
