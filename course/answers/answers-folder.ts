import type { Unit } from "../catalog/units";
import type { Host } from "./host";

/**
 * Where the answers of one unit are loaded from, and what runs them. Files are named as they are
 * inside the folder, with slashes.
 */
export interface AnswersFolder {
  /** The folder itself, as stacks name it. */
  folder: string;
  /** The folder as people read it: "exercises/01-numpy-basics". */
  shown: string;
  unit: Unit;
  /** The names of its files. */
  files(): readonly string[];
  /** The text of a file; "" where there is none. */
  textOf(file: string): string;
  /** Runs a file and gives what it exports. @throws whatever the file throws, or what compiles it */
  evaluate(file: string): Record<string, unknown>;
  /** A syntax error, where the message of what evaluate threw tells of one. */
  syntaxErrorIn(message: string): AnswerSyntaxError | undefined;
  host: Host;
}

/** Why a file is not valid TypeScript. */
export interface AnswerSyntaxError {
  file: string;
  /** The file as people read it, and the line: "exercises/01-numpy-basics/softmax.ts:12". */
  place: string;
  what: string;
}
