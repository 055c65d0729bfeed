import type { CheckRow, ExerciseRow, Result } from "../../judge/record/result";
import { inLog } from "../../base/foreign/in-log";
import { json } from "../../base/json";
import * as texts from "../texts";

/**
 * What GitHub Classroom's reporter reads from a step's output `result`, there in base64.
 *
 * `max_score` is there whatever happened: a step without it silently leaves the total. A submission
 * without a score is an "error" with no tests, never a row of failed ones.
 */
export function github(result: Result): string {
  const isGraded = result.complete && result.score !== null;
  const tests = isGraded
    ? result.exercises.flatMap((exercise) => exercise.checks.map((check) => test(exercise, check)))
    : [];
  const status = !isGraded ? "error" : result.score === result.maxScore ? "pass" : "fail";
  const message = isGraded ? {} : { message: inLog(texts.headline(result)) };
  return json({ version: 1, status, max_score: result.maxScore, ...message, tests });
}

function test({ unit, name }: ExerciseRow, check: CheckRow) {
  const message = [check.message, check.hint ? texts.hintLine(check.hint) : ""]
    .filter(Boolean)
    .join("\n");
  return {
    name: texts.checkName(name, check),
    status: statusOf(check),
    score: check.earned,
    message: message === "" ? null : inLog(message),
    test_code: `${unit}/${name}`,
    filename: "",
    line_no: 0,
    duration: 0,
  };
}

/** GitHub has three verdicts; a wrong value and a missing answer are failures. */
function statusOf({ status }: CheckRow): "pass" | "fail" | "error" {
  if (status === "passed") return "pass";
  return status === "crashed" || status === "timed-out" ? "error" : "fail";
}
