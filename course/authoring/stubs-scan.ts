/**
 * Where the functions and the marked answers of a solution are. The text is read line by line, as
 * prettier lays it out: a function declaration starts and ends in column 0.
 */
export type Problem = { file: string; line: number; what: string; fix: string };

/** Line numbers count from 1, both ends included. */
export type Span = { first: number; last: number };
export type DeclaredFunction = Span & { name: string; exported: boolean };

const BEGIN = /^\s*\/\/ BEGIN ANSWER$/;
const END = /^\s*\/\/ END ANSWER$/;
const FUNCTION = /^(export )?(?:default )?(?:async )?function\*? (\w+)/;

export function functionsIn(lines: string[]): DeclaredFunction[] {
  const functions: DeclaredFunction[] = [];
  lines.forEach((text, index) => {
    const declared = FUNCTION.exec(text);
    if (!declared) return;
    const length = lines.slice(index).indexOf("}");
    const last = length < 0 ? lines.length : index + length + 1;
    functions.push({ name: declared[2], exported: Boolean(declared[1]), first: index + 1, last });
  });
  return functions;
}

export function answersIn(lines: string[], file: string): { answers: Span[]; problems: Problem[] } {
  const answers: Span[] = [];
  const problems: Problem[] = [];
  const fix = "Write `// BEGIN ANSWER` before and `// END ANSWER` after each answer.";
  let begun: number | undefined;

  lines.forEach((text, index) => {
    const line = index + 1;
    if (BEGIN.test(text)) {
      if (begun) {
        const what = `an answer begins here, but the one begun in line ${begun} has not ended`;
        problems.push({ file, line, what, fix });
      }
      begun ??= line;
    } else if (END.test(text)) {
      if (begun) answers.push({ first: begun, last: line });
      else problems.push({ file, line, what: "an answer ends here, but none has begun", fix });
      begun = undefined;
    }
  });

  if (begun) problems.push({ file, line: begun, what: "this answer never ends", fix });
  return { answers, problems };
}
