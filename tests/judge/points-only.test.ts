import { expect, test } from "@jest/globals";
import { FORMATS } from "../../course/gradebook/formats/formats";
import { withPointsOnly } from "../../course/judge/record/points-only";
import { result } from "../gradebook/samples";
import { readSchema, violations } from "../gradebook/schema";

const shown = withPointsOnly(result);

test("the points stay, the checks go", () => {
  expect(shown.score).toBe(result.score);
  for (const [i, row] of shown.exercises.entries()) {
    const { score, maxScore, name } = result.exercises[i];
    expect(row).toMatchObject({
      name,
      score,
      maxScore,
      checks: [{ earned: score, points: maxScore }],
    });
    expect(row.checks).toHaveLength(1);
  }
});

test("nothing says which check it was", () => {
  const written = Object.values(FORMATS).flatMap((format) =>
    format.per === "submission" ? [format.write(shown)] : [],
  );
  const text = [JSON.stringify(shown), ...written].join("\n");
  for (const { checks } of result.exercises) {
    for (const { id, title, message } of checks) {
      for (const told of [`"${id}"`, title, message]) {
        if (told !== "" && told !== '""') expect(text).not.toContain(told);
      }
    }
  }
});

test("the record keeps its schema", () => {
  const schema = readSchema("../../course/judge/record/result.schema.json");
  expect(violations(shown, schema)).toEqual([]);
});
