import { TYPE_CHECK_MS } from "../answers/limits";
import { lineOf } from "../answers/source-line";
import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
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
/** TS1000 to TS1999 are syntax errors, which the tests report already; but these need types. */
const isSyntax = (code: string): boolean => /^1\d{3}$/.test(code) && !NOT_SYNTAX.has(code);
/** No initial value, no default export, await where it cannot be, a type imported as a value. */
const NOT_SYNTAX = new Set(["1155", "1192", "1259", "1308", "1361", "1378", "1484"]);

/** An operator on what is not a number. */
const isOperator = (code: string): boolean => code === "2362" || code === "2363";

/**
 * Finds the type errors in exercises/. Half of what the compiler reads are Node's types, which
 * exercises hardly use: it is asked again with them only where it misses something.
 */
export async function findTypeErrors(root: string): Promise<TypeErrors> {
  const quick = await compile(root, "exercises.quick.tsconfig.json");
  const isWhole = !MISSING.test(quick);
  const output = isWhole ? quick : await compile(root, "exercises.tsconfig.json");
  return parseTypeErrors(output, linesIn(root));
}

/** Reads lines of the files in which errors are; one may be gone since. */
const linesIn =
  (root: string): LineAt =>
  (file, line) => {
    const path = join(root, file);
    return lineOf(existsSync(path) ? readFileSync(path, "utf8") : undefined, line);
  };

/** A line of the source, counted from 1; "" where there is none. */
type LineAt = (file: string, line: number) => string;

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
export function parseTypeErrors(output: string, lineAt: LineAt = () => ""): TypeErrors {
  const errors = output.split(/\r?\n/).flatMap((text) => {
    const error = ERROR.exec(text)?.groups;
    if (!error?.file.startsWith("exercises/")) return [];
    const { file, line, code, what } = error;
    return [{ place: `${file}:${line}`, code, what, line: lineAt(file, Number(line)) }];
  });
  const syntax = errors.find(({ code }) => isSyntax(code));
  const found = errors.filter(({ code }) => !isSyntax(code));
  // the result of an operator on arrays is wrong too, and that error comes first and misleads
  const byCause = found.toSorted((a, b) => Number(isOperator(b.code)) - Number(isOperator(a.code)));
  const first = found.filter((one) => byCause.find(({ place }) => place === one.place) === one);
  return {
    lines: first.map(({ place, code, what, line }) => `${place} ${inPlainWords(code, what, line)}`),
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
