import { trustedAnswerer } from "../answers/trusted-answerer";
import { pathOf } from "../catalog/select";
import { paramsIn } from "../catalog/units";
import type { Answers } from "../checks/answers";
import { judge, type Setting } from "../checks/judge";
import type { Verdict } from "../checks/verdict";
import type { Dossier, PlacedCheck } from "../dossier/dossier";

/** A check that some answers did not pass. */
export interface Lost {
  check: PlacedCheck["check"];
  verdict: Verdict;
}

/** The setting in which a dossier's checks judge given answers. */
export function settingFor({ chosen }: Dossier, answers: Answers, seed: string): Setting {
  return {
    answerer: trustedAnswerer(answers),
    seed,
    path: pathOf(chosen),
    params: paramsIn(chosen.unit),
  };
}

/** The checks, visible and hidden, that answers do not pass with a seed. */
export function lostBy(dossier: Dossier, answers: Answers, seed: string): Lost[] {
  const setting = settingFor(dossier, answers, seed);
  return dossier.checks.flatMap(({ check }) => {
    const { verdict } = judge(check, setting);
    return verdict.kind === "passed" ? [] : [{ check, verdict }];
  });
}

/** The reference with one function replaced. */
export const withAnswer = ({ chosen, reference }: Dossier, answer: Answers[string]): Answers => ({
  ...reference,
  [chosen.info.name]: answer,
});
