import type { AnswerRegion, ScanProblem, Solution } from "../../dossier/scan";

/** Why a solution gives no stub, in the order of its lines; empty if it does. */
export function problemsOf(solution: Solution): ScanProblem[] {
  return [
    ...solution.unpaired,
    ...unmarked(solution),
    ...solution.answers.flatMap((answer) => misplaced(answer, solution)),
  ].toSorted((a, b) => a.line - b.line);
}

function unmarked({ file, functions, answers, unpaired }: Solution): ScanProblem[] {
  const exported = functions.filter((f) => f.exported);
  if (exported.length === 0) {
    const fix = "Write the exercise as `export function name(…) {`, starting in column 0.";
    return [{ file, line: 1, what: "this solution exports no function", fix }];
  }
  // A function whose markers do not pair up has been told so: it needs no second sentence.
  const marked = [...answers.flatMap(({ first, last }) => [first, last]), ...lineOf(unpaired)];
  return exported
    .filter((f) => !marked.some((line) => f.first < line && line < f.last))
    .map((f) => ({
      file,
      line: f.first,
      what: `${f.name} has no marked answer: its stub would be the whole solution`,
      fix: "Put `// BEGIN ANSWER` and `// END ANSWER` around the lines to hide.",
    }));
}

function misplaced(answer: AnswerRegion, { file }: Solution): ScanProblem[] {
  const at = { file, line: answer.first };
  if (!answer.home) {
    // The stub's throw has to come from a function with a name: that tells who has not started.
    const what = "this answer is not inside one function";
    return [{ ...at, what, fix: "Move both markers into the same function declaration." }];
  }
  if (answer.leads && answer.indent !== "  ") {
    // In a loop or a callback, the stub's throw might never be reached.
    const what = `the first answer of ${answer.home.name} is inside a block`;
    return [{ ...at, what, fix: "Begin it at the level of the function's own statements." }];
  }
  if (answer.codeLines === 0) {
    const fix = "Put the markers around the lines to hide.";
    return [{ ...at, what: "this answer is empty", fix }];
  }
  return [];
}

const lineOf = (problems: ScanProblem[]) => problems.map(({ line }) => line);
