import type { Unit } from "../../catalog/units";
import type { GradebookRow } from "../gradebook";
import type { Result } from "../../judge/record/result";
import { canvas } from "./canvas";
import { github } from "./github";
import { gradescope } from "./gradescope";
import { junit } from "./junit";
import { moodle } from "./moodle";

/** One file for each submission, or one for the whole run. */
export type ResultFormat = {
  file: string;
  /** What docs/grading.md says that the file is. */
  about: string;
} & (
  | { per: "submission"; write(result: Result): string }
  | { per: "run"; write(rows: GradebookRow[], units: Unit[]): string }
);

/**
 * The one table of formats: what `--format` offers, which files a run writes and removes, and which
 * names no submission can have. `npm run tables` writes it into docs/grading.md.
 */
export const FORMATS = {
  gradescope: {
    per: "submission",
    file: "gradescope.json",
    about: "what Gradescope reads from /autograder/results/results.json",
    write: gradescope,
  },
  github: {
    per: "submission",
    file: "github.json",
    about: "what GitHub Classroom's reporter reads, there in base64",
    write: github,
  },
  junit: {
    per: "submission",
    file: "junit.xml",
    about: "JUnit XML, with the points as properties",
    write: junit,
  },
  moodle: {
    per: "run",
    file: "moodle.csv",
    about: 'a table for "Import grades from CSV" in Moodle',
    write: moodle,
  },
  canvas: {
    per: "run",
    file: "canvas.csv",
    about: "a table to import into a Canvas gradebook",
    write: canvas,
  },
} satisfies Record<string, ResultFormat>;

export type FormatName = keyof typeof FORMATS;
export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];
