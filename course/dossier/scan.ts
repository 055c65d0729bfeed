/**
 * Where the functions and the marked answers of a solution are. The text is read line by line, as
 * prettier lays it out: a function declaration starts and ends in column 0. Lines count from 1.
 */
export type ScanProblem = { file: string; line: number; what: string; fix: string };

export type Solution = {
  file: string;
  lines: string[];
  functions: DeclaredFunction[];
  answers: AnswerRegion[];
  unpaired: ScanProblem[];
};
export type DeclaredFunction = { name: string; exported: boolean; first: number; last: number };

/** From marker to marker. `home` is the function around it; `leads` if it is that one's first. */
export type AnswerRegion = {
  first: number;
  last: number;
  indent: string;
  codeLines: number;
  home: DeclaredFunction | undefined;
  leads: boolean;
};

const FUNCTION = /^(export )?(?:default )?(?:async )?function\*? (\w+)/;
// Whatever looks like a marker is one: an overlooked marker would leave an answer in the stub.
const BEGIN = /\bbegin\s+answer\b/i;
const END = /\bend\s+answer\b/i;

export function scan(text: string, file: string): Solution {
  const lines = text.split("\n");
  const solution: Solution = {
    file,
    lines,
    functions: functionsIn(lines),
    answers: [],
    unpaired: [],
  };
  const unpaired = (line: number, what: string) => {
    const fix = "Write `// BEGIN ANSWER` before and `// END ANSWER` after each answer.";
    solution.unpaired.push({ file, line, what, fix });
  };

  let begun: number | undefined;
  lines.forEach((content, index) => {
    const line = index + 1;
    if (BEGIN.test(content)) {
      if (begun) {
        unpaired(
          line,
          `an answer begins here, but the one that began in line ${begun} has not ended`,
        );
      }
      begun ??= line;
    } else if (END.test(content)) {
      if (begun) solution.answers.push(answerAt(begun, line, solution));
      else unpaired(line, "an answer ends here, but none has begun");
      begun = undefined;
    }
  });
  if (begun) unpaired(begun, "this answer never ends");
  return solution;
}

function functionsIn(lines: string[]): DeclaredFunction[] {
  const functions: DeclaredFunction[] = [];
  lines.forEach((content, index) => {
    const declared = FUNCTION.exec(content);
    if (!declared) return;
    const first = index + 1;
    const closing = lines.indexOf("}", index);
    const last = closing < 0 ? lines.length : closing + 1;
    functions.push({ name: declared[2], exported: Boolean(declared[1]), first, last });
  });
  return functions;
}

function answerAt(
  first: number,
  last: number,
  { lines, functions, answers }: Solution,
): AnswerRegion {
  const home = functions.find((f) => f.first < first && last < f.last);
  const code = lines
    .slice(first, last - 1)
    .map((content) => content.trim())
    .filter((content) => content !== "" && !content.startsWith("//"));
  return {
    first,
    last,
    indent: lines[first - 1].replace(/\S.*/, ""),
    codeLines: code.length,
    home,
    leads: !answers.some((earlier) => earlier.home === home),
  };
}
