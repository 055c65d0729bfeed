import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { trustedAnswerer } from "../../course/answers/trusted-answerer";
import { everything, pathOf } from "../../course/catalog/select";
import { paramsIn, readUnits } from "../../course/catalog/units";
import type { Answers } from "../../course/grading/answers";
import { judge } from "../../course/grading/judge";
import { VISIBLE_SEED } from "../../course/grading/seed";
import { type Dossier, dossierOf, type PlacedCheck } from "../../course/proof/material";

const ROOT = join(__dirname, "..", "..");

/** Ids of the checks that some answers do not pass, each with its verdict. */
function lost(dossier: Dossier, answers: Answers, seed = VISIBLE_SEED): string[] {
  const { chosen, checks } = dossier;
  return checks.flatMap(({ check }) => {
    const setting = {
      answerer: trustedAnswerer(answers),
      seed,
      path: pathOf(chosen),
      params: paramsIn(chosen.unit),
    };
    const { verdict } = judge(check, setting);
    if (verdict.kind === "passed") return [];
    const why = "failure" in verdict ? verdict.failure.message : JSON.stringify(verdict);
    return [`${check.id}: ${verdict.kind}: ${why}`];
  });
}

const points = (checks: PlacedCheck[], visibility: string) =>
  checks
    .filter((placed) => placed.visibility === visibility)
    .reduce((sum, { check }) => sum + check.points, 0);

describe.each(everything(readUnits(ROOT)).map((chosen) => [pathOf(chosen), chosen] as const))(
  "%s",
  (_, chosen) => {
    const dossier = dossierOf(ROOT, chosen, require);
    const { reference, checks } = dossier;
    const { name } = chosen.info;
    const stretch = checks.filter(({ check }) => check.stretch).map(({ check }) => check.id);

    test("points agree with unit.json, ids are unique", () => {
      expect(points(checks, "visible")).toBe(chosen.info.points.visible);
      expect(points(checks, "hidden")).toBe(chosen.info.points.hidden);
      const ids = checks.map(({ check }) => check.id);
      expect(new Set(ids).size).toBe(ids.length);
    });

    test("the solution has full marks and all stars", () => {
      expect(lost(dossier, reference)).toEqual([]);
    });

    test("the stub has nothing", () => {
      const stub = () => {
        throw new Error("not started");
      };
      const outcome = lost(dossier, { ...reference, [name]: stub });
      expect(outcome).toHaveLength(checks.length);
    });

    for (const [mistake, { answer, caughtBy }] of Object.entries(dossier.misconceptions)) {
      test(`catches: ${mistake}`, () => {
        const outcome = lost(dossier, { ...reference, [name]: answer });
        expect(outcome.join("\n")).toContain(`${caughtBy}: `);
        expect(outcome.join("\n")).not.toContain("ungradable");
      });
    }

    for (const [difference, answer] of Object.entries(dossier.alternatives)) {
      test(`accepts: ${difference}`, () => {
        const outcome = lost(dossier, { ...reference, [name]: answer });
        expect(outcome.filter((line) => !stretch.includes(line.split(":")[0]))).toEqual([]);
      });
    }
  },
);
