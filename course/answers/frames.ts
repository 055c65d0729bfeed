/** One stack frame in the learner's own files. */
export interface StackFrame {
  /** The function's own name, "" where it has none. */
  functionName: string;
  /** Its path inside the folder, with slashes. */
  file: string;
  line: number;
  column: number;
}

/** What surrounds the folder in a line such as `    at softmax (FOLDER/a.ts:12:9)`. */
const BEFORE = /^\s+at (?:(?<name>.*) \()?(?:file:\/\/\/?)?$/;
const BEHIND = /^(?<file>.*\.[cm]?[jt]s):(?<line>\d+):(?<column>\d+)\)?$/;

/** Enough for the deepest stack that a person reads. */
const MOST_FRAMES = 10;
const LONGEST_STACK = 100_000;

/**
 * The first frames of an error that lie inside a folder; [] where there is no stack.
 *
 * @param folder its absolute path, with slashes or as Windows writes it
 */
export function framesInside(folder: string, error: unknown): StackFrame[] {
  const inside = `${slashes(folder)}/`;
  return stackOf(error)
    .split("\n")
    .flatMap((line) => frameIn(line, inside) ?? [])
    .slice(0, MOST_FRAMES);
}

/** The folder is searched for literally, because its name may contain parentheses and spaces. */
function frameIn(text: string, inside: string): StackFrame | undefined {
  const line = slashes(text.includes("file://") ? decoded(text) : text);
  const at = line.indexOf(inside);
  if (at < 0) return undefined;
  const before = BEFORE.exec(line.slice(0, at))?.groups;
  const behind = BEHIND.exec(line.slice(at + inside.length))?.groups;
  if (!before || !behind) return undefined;
  return {
    functionName: ownName(before.name ?? ""),
    file: behind.file,
    line: Number(behind.line),
    column: Number(behind.column),
  };
}

/** "async Object.softmax [as f]" → "softmax" */
function ownName(name: string): string {
  const own = name
    .replace(/^(async|new) /, "")
    .replace(/ \[as .*\]$/, "")
    .split(".")
    .pop();
  return own === undefined || own === "<anonymous>" ? "" : own;
}

/**
 * "softmax (exercises/01-numpy-basics/softmax.ts:12)"
 *
 * @param folder as people read it: "exercises/01-numpy-basics"
 */
export function showFrame(folder: string, { functionName, file, line }: StackFrame): string {
  const place = `${shownIn(folder, file)}:${line}`;
  return functionName ? `${functionName} (${place})` : place;
}

/** A file as people read it; one of an earlier unit is named by its path from the folder. */
export const shownIn = (folder: string, file: string): string =>
  isOfEarlierUnit(file)
    ? `${folder.replace(/\/[^/]+$/, "")}/${file.slice(3)}`
    : `${folder}/${file}`;

export const isOfEarlierUnit = (file: string): boolean => file.startsWith("../");

const slashes = (path: string): string => path.replaceAll("\\", "/");

/** A file URL writes a space as %20. */
function decoded(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}

/** Learner code may throw anything, with any kind of `stack`. */
function stackOf(error: unknown): string {
  try {
    const { stack } = error as { stack?: unknown };
    return typeof stack === "string" ? stack.slice(0, LONGEST_STACK) : "";
  } catch {
    return "";
  }
}
