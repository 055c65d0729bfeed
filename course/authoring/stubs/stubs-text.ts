import { STUB_THROWS } from "../../catalog/stub";
import { problemsOf } from "./stubs-problems";
import { scan, type AnswerRegion, type ScanProblem } from "../../dossier/scan";

/**
 * The stub of a solution: each marked answer gives way to a comment with its length, and the first
 * one of a function also to `throw new Error("not started")`. Everything else is kept.
 */
export function stubOf(
  text: string,
  file: string,
): { ok: true; stub: string } | { ok: false; problems: ScanProblem[] } {
  const solution = scan(text, file);
  const problems = problemsOf(solution);
  if (problems.length > 0) return { ok: false, problems };

  const stub = [...solution.lines];
  // From the end, so that the line numbers of the answers before stay right.
  for (const answer of solution.answers.toReversed()) {
    stub.splice(answer.first - 1, answer.last - answer.first + 1, ...placeholder(answer));
  }
  return { ok: true, stub: stub.join("\n") };
}

function placeholder({ indent, codeLines, leads }: AnswerRegion): string[] {
  const length = `about ${codeLines} ${codeLines === 1 ? "line" : "lines"}`;
  const comment = `${indent}// Your code here: ${length}`;
  return leads ? [comment, `${indent}${STUB_THROWS};`] : [comment];
}
