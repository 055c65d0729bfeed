import { TYPE_CHECK_MS } from "../answers/limits";
import { execFile } from "node:child_process";
import { join } from "node:path";
import { compilerLine } from "#home/compiler";
import { track } from "../base/children.js";
import { inPlainWords } from "./texts";

/** The type errors of the learner's files. They are reported beside the results, never instead. */
export interface TypeErrors {
  /** "exercises/01-numpy-basics/softmax.ts:12 Type 'number' is not assignable …" */
  lines: string[];
  count: number;
  /** The place of a syntax error, because of which the compiler checks no types in any file. */
  hiddenBy?: string;
}

export const NO_TYPE_ERRORS: TypeErrors = { lines: [], count: 0 };

/** The compiler's first line of an error; the lines that follow are indented. */
const ERROR = /^(?<file>\S.*?)\((?<line>\d+),\d+\): error TS(?<code>\d+): (?<what>.*)$/;
/** TS1000 to TS1999 are syntax errors: the tests report those already. */
const isSyntax = (code: string): boolean => code.length === 4 && code.startsWith("1");

/** An operator on what is not a number. */
const isOperator = (code: string): boolean => code === "2362" || code === "2363";

/**
 * Finds the type errors in exercises/. Half of what the compiler reads are Node's types, which
 * exercises hardly use: it is asked again with them only where it misses something.
 */
export async function findTypeErrors(root: string): Promise<TypeErrors> {
  const quick = await compile(root, "exercises.quick.tsconfig.json");
  const isWhole = !MISSING.test(quick);
  return parseTypeErrors(isWhole ? quick : await compile(root, "exercises.tsconfig.json"));
}

/** Names, modules and methods that the compiler does not know. */
const MISSING = /error TS(2304|2307|2503|2552|258\d|259\d):|'Console'|'typeof globalThis'/;

/** What the compiler says, in a process of its own. */
function compile(root: string, config: string): Promise<string> {
  const [program, ...first] = compilerLine(root);
  const line = [...first, "-p", join(root, "course", "type-errors", config), "--pretty", "false"];
  const options = {
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
    timeout: TYPE_CHECK_MS,
    killSignal: "SIGKILL" as const,
  };
  return new Promise((resolve) => {
    track(execFile(program, line, options, (_, stdout) => resolve(stdout)));
  });
}

/** One slip often causes several errors in its line, so the first of each line is enough. */
export function parseTypeErrors(output: string): TypeErrors {
  const errors = output.split(/\r?\n/).flatMap((text) => {
    const error = ERROR.exec(text)?.groups;
    if (!error?.file.startsWith("exercises/")) return [];
    return [{ place: `${error.file}:${error.line}`, code: error.code, what: error.what }];
  });
  const syntax = errors.find(({ code }) => isSyntax(code));
  const found = errors.filter(({ code }) => !isSyntax(code));
  // the result of an operator on arrays is wrong too, and that error comes first and misleads
  const byCause = found.toSorted((a, b) => Number(isOperator(b.code)) - Number(isOperator(a.code)));
  const first = found.filter((one) => byCause.find(({ place }) => place === one.place) === one);
  return {
    lines: first.map(({ place, code, what }) => `${place} ${inPlainWords(code, what)}`),
    count: first.length,
    hiddenBy: syntax?.place,
  };
}

/** "exercises/a.ts" of "exercises/a.ts:12", also where a sentence follows. */
export const fileInPlace = (place: string): string => place.replace(/:\d+( .*)?$/s, "");

/**
 * Only the errors in the files of some functions; the others get their turn later. The syntax error
 * that hides them is reported only if it is in another file.
 */
export function typeErrorsIn(
  files: ReadonlySet<string>,
  { lines, hiddenBy }: TypeErrors,
): TypeErrors {
  const inThese = lines.filter((line) => files.has(fileInPlace(line)));
  const hidesOthers = [...files].some((file) => hiddenBy && file !== fileInPlace(hiddenBy));
  return {
    lines: inThese,
    count: inThese.length,
    hiddenBy: hidesOthers ? hiddenBy : undefined,
  };
}
