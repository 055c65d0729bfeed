import { relative, sep } from "node:path";

/** One stack frame in the learner's own files. */
export interface Frame {
  /** The function's own name, "" where it has none. */
  functionName: string;
  /** Absolute path. */
  file: string;
  line: number;
}

const FRAME = /^\s+at (?:(?<name>.*?) \()?(?:file:\/\/)?(?<file>[^()]*?):(?<line>\d+):\d+\)?$/;

/** The frames of an error that lie inside a folder, first one first; [] where there is no stack. */
export function framesInside(folder: string, error: unknown): Frame[] {
  return stackOf(error)
    .split("\n")
    .flatMap((line) => {
      const found = FRAME.exec(line)?.groups;
      if (!found || !found.file.startsWith(folder + sep)) return [];
      const functionName =
        (found.name ?? "")
          .replace(/^(async|new) /, "")
          .split(".")
          .pop() ?? "";
      return [{ functionName, file: found.file, line: Number(found.line) }];
    });
}

/** "softmax (exercises/01-numpy-basics/softmax.ts:12)", with the path from the repository's root. */
export function showFrame(root: string, { functionName, file, line }: Frame): string {
  const place = `${relative(root, file).split(sep).join("/")}:${line}`;
  return functionName ? `${functionName} (${place})` : place;
}

/** Learner code may throw anything, with any kind of `stack`. */
function stackOf(error: unknown): string {
  try {
    const { stack } = error as { stack?: unknown };
    return typeof stack === "string" ? stack : "";
  } catch {
    return "";
  }
}
