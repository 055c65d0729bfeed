import {
  answersIn,
  functionsIn,
  type DeclaredFunction,
  type Problem,
  type Span,
} from "./stubs-scan";

/**
 * The stub of a solution: each marked answer gives way to a comment with its length, and the first
 * one of a function also to `throw new Error("not started")`. All else is kept as it is.
 */
export function stubOf(
  solution: string,
  file: string,
): { ok: true; stub: string } | { ok: false; problems: Problem[] } {
  const lines = solution.split("\n");
  const functions = functionsIn(lines);
  const { answers, problems } = answersIn(lines, file);
  const isFirst = (answer: Span) => {
    const home = functions.find((f) => isWithin(answer, f));
    return answer === answers.find((other) => home && isWithin(other, home));
  };

  problems.push(...unanswered(functions, answers, file));
  for (const answer of answers) {
    problems.push(...misplaced(answer, isFirst(answer), lines, functions, file));
  }
  if (problems.length > 0) {
    return { ok: false, problems: problems.toSorted((a, b) => a.line - b.line) };
  }

  // From the end, so that the line numbers of the answers before stay right.
  for (const answer of answers.toReversed()) {
    lines.splice(
      answer.first - 1,
      answer.last - answer.first + 1,
      ...placeholder(answer, isFirst(answer), lines),
    );
  }
  return { ok: true, stub: lines.join("\n") };
}

function placeholder(answer: Span, isFirst: boolean, lines: string[]): string[] {
  const indent = indentOf(lines[answer.first - 1]);
  const length = codeLines(answer, lines);
  const comment = `${indent}// Your code here: about ${length} ${length === 1 ? "line" : "lines"}`;
  return isFirst ? [comment, `${indent}throw new Error("not started");`] : [comment];
}

function codeLines(answer: Span, lines: string[]): number {
  return lines
    .slice(answer.first, answer.last - 1)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("//")).length;
}

function unanswered(functions: DeclaredFunction[], answers: Span[], file: string): Problem[] {
  const exported = functions.filter((f) => f.exported);
  if (exported.length === 0) {
    return [
      {
        file,
        line: 1,
        what: "this solution exports no function",
        fix: "Write the exercise as `export function name(…) {`, starting in column 0.",
      },
    ];
  }
  return exported
    .filter((f) => !answers.some((answer) => isWithin(answer, f)))
    .map((f) => ({
      file,
      line: f.first,
      what: `${f.name} has no marked answer: its stub would be the whole solution`,
      fix: "Put `// BEGIN ANSWER` and `// END ANSWER` around the lines to hide.",
    }));
}

function misplaced(
  answer: Span,
  isFirst: boolean,
  lines: string[],
  functions: DeclaredFunction[],
  file: string,
): Problem[] {
  const at = { file, line: answer.first };
  const home = functions.find((f) => isWithin(answer, f));
  const problems: Problem[] = [];

  if (!home) {
    // The stub's throw has to come from a function with a name: that tells who has not started.
    const what = "this answer stands outside every function";
    problems.push({ ...at, what, fix: "Move the markers into a function declaration." });
  } else if (isFirst && indentOf(lines[answer.first - 1]) !== "  ") {
    // In a loop or a callback, the stub's throw might never be reached.
    const what = `the first answer of ${home.name} stands inside a block`;
    problems.push({ ...at, what, fix: "Begin it at the level of the function's own statements." });
  }
  if (codeLines(answer, lines) === 0) {
    const what = "this answer is empty";
    problems.push({ ...at, what, fix: "Put the markers around the lines to hide." });
  }
  return problems;
}

const isWithin = (answer: Span, f: DeclaredFunction) =>
  f.first < answer.first && answer.last < f.last;

const indentOf = (line: string) => line.slice(0, line.length - line.trimStart().length);
