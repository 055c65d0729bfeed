import { execFile } from "node:child_process";
import { join } from "node:path";
import { track } from "./children.js";
import { compilerLine } from "./compiler";

/** The type errors of the learner's files. They are reported beside the results, never instead. */
export interface TypeErrors {
  /** "exercises/01-numpy-basics/softmax.ts:12 Type 'number' is not assignable …" */
  lines: string[];
  count: number;
}

export const NO_TYPE_ERRORS: TypeErrors = { lines: [], count: 0 };

/** The compiler's first line of an error; the lines that follow are indented. */
const ERROR = /^(?<file>[^\s(][^(]*)\((?<line>\d+),\d+\): error TS(?<code>\d+): (?<what>.*)$/;
/** TS1000 to TS1999 are syntax errors: the tests report those already. */
const isSyntax = (code: string): boolean => code.length === 4 && code.startsWith("1");

/** Types can be written that keep a compiler busy for ever. */
const TIME_LIMIT = 15_000;

/** Asks the compiler, in a process of its own, for the type errors in exercises/. */
export function findTypeErrors(root: string): Promise<TypeErrors> {
  const [program, ...first] = compilerLine(root);
  const config = join(root, "course", "launcher", "exercises.tsconfig.json");
  return new Promise((resolve) => {
    const options = {
      cwd: root,
      maxBuffer: 64 * 1024 * 1024,
      timeout: TIME_LIMIT,
      killSignal: "SIGKILL" as const,
    };
    const child = execFile(
      program,
      [...first, "-p", config, "--pretty", "false"],
      options,
      (_, stdout) => resolve(parseTypeErrors(stdout)),
    );
    track(child);
  });
}

/** One slip in a line often has several errors: the first of each line is enough. */
export function parseTypeErrors(output: string): TypeErrors {
  const found = output.split(/\r?\n/).flatMap((text) => {
    const error = ERROR.exec(text)?.groups;
    if (!error || isSyntax(error.code) || !error.file.startsWith("exercises/")) return [];
    return [{ place: `${error.file}:${error.line}`, what: shortened(error.what) }];
  });
  const first = found.filter(({ place }, i) => found.findIndex((one) => one.place === place) === i);
  return { lines: first.map(({ place, what }) => `${place} ${what}`), count: first.length };
}

/** The compiler names #np by where it is installed. */
const shortened = (what: string): string =>
  what.replace(/typeof import\("[^"]*\/np\/index"\)/g, "#np");

/** Only those in the files of some functions: others are looked at in their turn. */
export function typeErrorsIn(files: ReadonlySet<string>, { lines }: TypeErrors): TypeErrors {
  const inThese = lines.filter((line) => files.has(line.replace(/:\d+ .*$/s, "")));
  return { lines: inThese, count: inThese.length };
}
