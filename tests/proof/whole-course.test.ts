import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { everything, pathOf } from "../../course/catalog/select";
import { readUnits } from "../../course/catalog/node/read-units";
import { lostBy, withAnswer } from "../../course/proof/lost";
import { type Dossier, dossierOf } from "../../course/dossier/dossier";

const ROOT = join(__dirname, "..", "..");
const units = readUnits(ROOT);

/** A mistake that checks of one kind alone would let pass. */
function firstMissedBy(kind: "example" | "property"): string | undefined {
  for (const chosen of everything(units)) {
    const whole = dossierOf(ROOT, chosen, require);
    const checks = whole.checks.filter(({ check }) => check.body.kind === kind);
    const dossier: Dossier = { ...whole, checks };
    for (const [mistake, { answer }] of Object.entries(whole.misconceptions)) {
      const lost = lostBy(dossier, withAnswer(dossier, answer), chosen.unit.seed);
      if (lost.length === 0) return `${pathOf(chosen)}: ${mistake}`;
    }
  }
  return undefined;
}

test("examples alone would miss a mistake: the properties earn their keep", () => {
  expect(firstMissedBy("example")).toBeDefined();
});

test("properties alone would miss a mistake: the examples earn their keep", () => {
  expect(firstMissedBy("property")).toBeDefined();
});

test("the course has at least 80 mistakes and 50 other right answers", () => {
  const dossiers = everything(units).map((chosen) => dossierOf(ROOT, chosen, require));
  const count = (what: "misconceptions" | "alternatives") =>
    dossiers.reduce((sum, dossier) => sum + Object.keys(dossier[what]).length, 0);
  expect(count("misconceptions")).toBeGreaterThanOrEqual(80);
  expect(count("alternatives")).toBeGreaterThanOrEqual(50);
});

test.each(units.map(({ id }) => id))("%s has its proof", (id) => {
  expect(existsSync(join(__dirname, `${id}.test.ts`))).toBe(true);
});
