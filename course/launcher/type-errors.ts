import { execFile } from "node:child_process";
import { join } from "node:path";
import { track } from "./children.js";

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

/** Asks the native compiler (0.3 s, in a process of its own) for the type errors in exercises/. */
export function findTypeErrors(root: string): Promise<TypeErrors> {
  const compiler = join(root, "node_modules", "@typescript", "native", "bin", "tsc");
  const config = join(root, "course", "launcher", "exercises.tsconfig.json");
  return new Promise((resolve) => {
    const options = {
      cwd: root,
      maxBuffer: 64 * 1024 * 1024,
      timeout: TIME_LIMIT,
      killSignal: "SIGKILL" as const,
    };
    const child = execFile(
      process.execPath,
      [compiler, "-p", config, "--pretty", "false"],
      options,
      (_, stdout) => resolve(parseTypeErrors(stdout)),
    );
    track(child);
  });
}

export function parseTypeErrors(output: string): TypeErrors {
  const lines = output.split(/\r?\n/).flatMap((text) => {
    const found = ERROR.exec(text)?.groups;
    if (!found || isSyntax(found.code) || !found.file.startsWith("exercises/")) return [];
    return [`${found.file}:${found.line} ${found.what}`];
  });
  return { lines, count: lines.length };
}
