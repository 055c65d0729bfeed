import type { Unit } from "../../catalog/units";
import type { GradebookRow } from "../gradebook";
import type { Result } from "../../judge/record/result";
import { canvas } from "./canvas";
import { github } from "./github";
import { gradescope } from "./gradescope";
import { junit } from "./junit";
import { moodle } from "./moodle";

/** One text a submission, or one for the whole run. */
export type Format =
  | { per: "submission"; file: string; write(result: Result): string }
  | { per: "run"; file: string; write(rows: GradebookRow[], units: Unit[]): string };

/** What `--format` offers. */
export const FORMATS = {
  gradescope: { per: "submission", file: "gradescope.json", write: gradescope },
  github: { per: "submission", file: "github.json", write: github },
  junit: { per: "submission", file: "junit.xml", write: junit },
  moodle: { per: "run", file: "moodle.csv", write: moodle },
  canvas: { per: "run", file: "canvas.csv", write: canvas },
} satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;
