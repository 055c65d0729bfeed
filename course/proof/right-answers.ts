import { judge } from "../checks/judge";
import type { Answer } from "../checks/misconceptions";
import { settingFor, withAnswer } from "./lost";
import type { Dossier } from "../dossier/dossier";
import type { Problem } from "../catalog/problem";
import * as texts from "./texts";

/** Right answers must pass on these and their unit's: hidden checks are seeded by a course's secret. */
const SEEDS = Array.from({ length: 19 }, (_, i) => `proof-${i}`);

/** The outcome for the solution and the alternatives. */
export interface RightAnswers {
  /** Names of the alternatives that had full marks on every seed. */
  accepted: string[];
  /** By check: the largest deviation of any right answer, as a share of the tolerance. */
  deviations: Map<string, number>;
  problems: Problem[];
}

/** The solution must have full marks and all stars, every alternative full marks, on every seed. */
export function judgeRightAnswers(dossier: Dossier, folder: string): RightAnswers {
  const { unit, info } = dossier.chosen;
  const seeds = [unit.seed, ...SEEDS];
  const deviations = new Map<string, number>();
  const problems: Problem[] = [];
  const accepted: string[] = [];
  const answers: Record<string, Answer> = {
    "": dossier.reference[info.name],
    ...dossier.alternatives,
  };
  for (const [difference, answer] of Object.entries(answers)) {
    const lost = seeds.flatMap((seed) => judgeOnce(seed, answer, difference !== ""));
    if (lost.length === 0 && difference !== "") accepted.push(difference);
    if (lost.length > 0) problems.push(texts.rightAnswerRejected(folder, difference, lost[0]));
  }
  return { accepted, deviations, problems };

  function judgeOnce(seed: string, answer: Answer, mayMissStars: boolean) {
    const setting = settingFor(dossier, withAnswer(dossier, answer), seed);
    return dossier.checks.flatMap(({ check }) => {
      const { verdict, deviation } = judge(check, setting);
      if (verdict.kind === "passed") {
        deviations.set(check.id, Math.max(deviation, deviations.get(check.id) ?? 0));
        return [];
      }
      return check.stretch && mayMissStars ? [] : [{ check, verdict, seed }];
    });
  }
}
