import { join } from "node:path";
import { readUnit } from "../../course/catalog/node/read-units";
import type { checks } from "../../course/checks";
import { type Dossier, dossierOf } from "../../course/dossier/dossier";

const ROOT = join(__dirname, "..", "..");

/** All that the trees hold about one exercise. */
export function dossierFor(id: string, name: string): Dossier {
  const unit = readUnit(ROOT, id);
  const info = unit.functions.find((one) => one.name === name)!;
  return dossierOf(ROOT, { unit, info }, require);
}

/** A function with checks of a test's own. */
export function withChecks(
  dossier: Dossier,
  grader: ReturnType<typeof checks>,
  visibility: "visible" | "hidden" = "hidden",
): Dossier {
  const placed = grader(dossier.reference).map((check) => ({ visibility, check }));
  return { ...dossier, checks: placed };
}
