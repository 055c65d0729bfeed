import { settingFor, withAnswer } from "./lost";
import { type Margin, FACTOR, worstDeviation } from "./margins";
import type { Dossier } from "../dossier/dossier";
import type { Problem } from "../catalog/problem";
import * as texts from "./texts";

/**
 * Each tolerance must be well away from right answers and from the mistakes it is meant to catch.
 */
export function proveMargins(
  dossier: Dossier,
  folder: string,
  rightDeviations: Map<string, number>,
  caught: string[],
): { margins: Margin[]; problems: Problem[] } {
  const margins = dossier.checks.map(({ check }) => {
    // one that is not caught at all has its own sentence already
    const aimed = Object.entries(dossier.misconceptions).filter(
      ([mistake, { caughtBy }]) => caughtBy === check.id && caught.includes(mistake),
    );
    const wrong = aimed.map(([, { answer }]) =>
      worstDeviation(
        check,
        settingFor(dossier, withAnswer(dossier, answer), dossier.chosen.unit.seed),
      ),
    );
    const right = rightDeviations.get(check.id) ?? 0;
    return { id: check.id, right, wrong: Math.min(Number.POSITIVE_INFINITY, ...wrong) };
  });
  const problems = margins.flatMap((margin) => [
    ...(margin.right * FACTOR > 1 ? [texts.tooTight(folder, margin)] : []),
    ...(margin.wrong < FACTOR ? [texts.tooLoose(folder, margin)] : []),
  ]);
  return { margins, problems };
}
