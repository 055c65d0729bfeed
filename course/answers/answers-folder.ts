import type { Unit } from "../catalog/units";
import type { Compiled } from "./compile/compiled";
import type { Host } from "./host";

/**
 * Where the answers of one unit are loaded from, and what runs them. Files go by their names inside
 * the folder ("softmax.ts"), those of earlier units by their path ("../01-numpy-basics/relu.ts").
 */
export interface AnswersFolder {
  /** The folder itself, as stacks name it. */
  folder: string;
  /** The folder as people read it: "exercises/01-numpy-basics". */
  shown: string;
  unit: Unit;
  /** The names of its own files. */
  files(): readonly string[];
  /** The text of a file; undefined where there is none. */
  textOf(file: string): string | undefined;
  /** A file that is there, compiled. */
  compiled(file: string): Compiled;
  /** What the file of a function was at first; undefined where there is none. */
  stubOf(name: string): string | undefined;
  host: Host;
}
