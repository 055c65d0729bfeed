import type { CheckRow, ExerciseRow, Result } from "../../judge/record/result";
import { json } from "../../base/json";
import * as texts from "../texts";

/**
 * What Gradescope reads from /autograder/results/results.json.
 *
 * Every check is a test, and all are visible: Gradescope shows no total while one is hidden. A
 * hidden check already appears here only by its public concept. What the grader printed stays
 * hidden. Without a score Gradescope says that the autograder failed, which is what an ungradable
 * submission needs.
 */
export function gradescope(result: Result): string {
  const shared = {
    output: texts.headline(result),
    output_format: "text",
    visibility: "visible",
    stdout_visibility: "hidden",
    extra_data: {
      status: result.status,
      digest: result.digest,
      seed: result.seed,
      tier: result.tier,
      versions: result.versions,
    },
  };
  if (result.score === null || !result.complete) return json(shared);
  const tests = result.exercises.flatMap((exercise, i) =>
    exercise.checks.map((check, k) => test(exercise, check, `${i + 1}.${k + 1}`)),
  );
  return json({ score: result.score, ...shared, tests });
}

function test(exercise: ExerciseRow, check: CheckRow, number: string) {
  const { name, unit } = exercise;
  const output = [check.message, check.hint ? texts.hintLine(check.hint) : ""].filter(Boolean);
  const points = check.stretch ? {} : { score: check.earned, max_score: check.points };
  return {
    ...points,
    status: check.status === "passed" ? "passed" : "failed",
    name: texts.checkName(name, check),
    number,
    ...(output.length > 0 && { output: output.join("\n"), output_format: "text" }),
    tags: [unit, name],
    visibility: "visible",
    extra_data: { id: check.id, status: check.status, visibility: check.visibility },
  };
}
