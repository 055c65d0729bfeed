import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A line of an answer that would give it away, and the solution that it is in. */
export interface AnswerLine {
  /** "01-numpy-basics/softmax.ts" */
  place: string;
  /** Packed: see {@link packed}. */
  expression: string;
}

/** The telling lines of all answers, from the marked regions of solutions/. */
export function answerLines(root: string): AnswerLine[] {
  const solutions = join(root, "solutions");
  return readdirSync(solutions).flatMap((unit) =>
    readdirSync(join(solutions, unit)).flatMap((file) => {
      const text = readFileSync(join(solutions, unit, file), "utf8");
      return expressionsIn(text).map((expression) => ({ place: `${unit}/${file}`, expression }));
    }),
  );
}

/** The answer lines that a text for learners gives away. */
export function givenAway(text: string, lines: AnswerLine[]): AnswerLine[] {
  const page = packed(text);
  return lines.filter(({ expression }) => page.includes(expression));
}

/** Lines between the marks, without what only names or returns the value. */
function expressionsIn(solution: string): string[] {
  const regions = solution.matchAll(/\/\/ BEGIN ANSWER\r?\n([^]*?)\/\/ END ANSWER/g);
  return [...regions]
    .flatMap(([, region]) => region.split("\n"))
    .map((line) => line.trim().replace(/^(return|((const|let) )?[\w.{}, ]+ =) /, ""))
    .filter((line) => !line.startsWith("//"))
    .map(packed)
    .filter((line) => line.length >= 10 && /\(.*\w.*\)|[-+*/]\w/.test(line));
}

/** Without spaces and the semicolon at the end, so that no formatting hides a line. */
function packed(code: string): string {
  return code.replaceAll(/\s/g, "").replace(/;$/, "");
}
