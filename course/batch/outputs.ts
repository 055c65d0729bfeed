import { rawOf } from "../base/foreign/foreign";
import type { Unit } from "../catalog/units";
import { type ResultFormat, type FormatName, FORMATS } from "../gradebook/formats/formats";
import { staffResultOf } from "../judge/record/build";
import { withPointsOnly } from "../judge/record/points-only";
import type { RunCircumstances } from "../judge/record/result";
import { json } from "../base/json";
import { removeInside, writeInside } from "../base/write-inside.js";
import { STAFF_FILE, writeResult } from "../gradebook/result-file";
import type { GradebookEntry } from "../gradebook/entry";
import type { Graded } from "../gradebook/graded";
import { gradesCsv } from "../gradebook/grades-csv";
import type { Gradebook } from "../gradebook/gradebook";
import { GRADES_FILE, SUMMARY_FILE } from "../gradebook/run-files";
import { unitsNotBegun } from "../gradebook/not-begun";
import { summaryOf } from "../gradebook/summary";

/** What is written, and where. */
export interface OutputRequest {
  out: string;
  formats: FormatName[];
  /** Also write, apart, what only staff may see. */
  staff: boolean;
  /** Shows learners the points of each function, and nothing of its checks. */
  pointsOnly: boolean;
}

const formats = (names: readonly string[]): ResultFormat[] =>
  Object.entries(FORMATS).flatMap(([name, format]) => (names.includes(name) ? [format] : []));

/**
 * Writes the files of one submission. An earlier complete result is not replaced by one without a
 * score, nor is anything that was made from it. Files that an earlier run wrote and this one does
 * not are removed, because they would contradict it.
 *
 * @returns whether the earlier result was kept
 */
export function writeSubmission(
  { out, formats: names, staff, pointsOnly }: OutputRequest,
  { name: given, result: whole, judgement }: Graded,
): boolean {
  const name = rawOf(given);
  const result = pointsOnly ? withPointsOnly(whole) : whole;
  if (!writeResult(out, name, result)) return true;
  for (const { per, file } of formats(Object.keys(FORMATS))) {
    if (per === "submission") removeInside(out, `${name}/${file}`);
  }
  removeInside(out, `${name}/${STAFF_FILE}`);
  if (staff && judgement) {
    const { submission, digest, refused, readAs, seed, tier, versions } = result;
    const about = { submission, digest, refused, seed, tier, versions };
    const circumstances = { ...about, ...(readAs && { readAs }) };
    const text = json(staffResultOf(judgement, circumstances));
    writeInside(out, `${name}/${STAFF_FILE}`, text);
  }
  for (const format of formats(names)) {
    if (format.per === "submission") {
      writeInside(out, `${name}/${format.file}`, format.write(result));
    }
  }
  return false;
}

/** Writes the tables of the whole run. */
export function writeRun(
  { out, formats: names }: OutputRequest,
  all: GradebookEntry[],
  standings: Gradebook,
  withRoster: boolean,
  circumstances: RunCircumstances,
  units: Unit[],
): void {
  const untouched = unitsNotBegun(standings, units);
  const handedIn = units.filter(({ id }) => !untouched.includes(id));
  const write = (file: string, text: string) => writeInside(out, file, text);
  write(GRADES_FILE, gradesCsv(standings, units, withRoster));
  write(SUMMARY_FILE, json(summaryOf(all, standings, circumstances)));
  for (const format of formats(names)) {
    if (format.per === "run") write(format.file, format.write(standings.rows, handedIn));
  }
}
