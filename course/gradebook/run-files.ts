import { FORMATS } from "./formats/formats";

export const GRADES_FILE = "grades.csv";
export const SUMMARY_FILE = "summary.json";

/** What a run may write into the folder of results itself: no submission can have such a name. */
export const RUN_FILES: readonly string[] = [
  GRADES_FILE,
  SUMMARY_FILE,
  ...Object.values(FORMATS).flatMap(({ per, file }) => (per === "run" ? [file] : [])),
];
