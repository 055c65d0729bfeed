import type { AnswerLine } from "../dossier/answer-lines";
import { pathOf } from "../catalog/select";
import { judgeGenericAnswers } from "./generic/judge-generic-answers";
import type { Margin } from "./margins";
import type { Dossier } from "../dossier/dossier";
import type { Problem } from "../catalog/problem";
import { proveHints } from "./prove-hints";
import { proveMargins } from "./prove-margins";
import { proveWriting } from "./prove-writing";
import { judgeRightAnswers } from "./right-answers";
import { judgeTrivialAnswers } from "./trivial-answers";
import { judgeWrongAnswers } from "./wrong-answers";

/** What was proved about one function's grader. */
export interface Proof {
  path: string;
  checks: number;
  misconceptions: number;
  caught: number;
  alternatives: number;
  accepted: number;
  /** Misconceptions whose own hint is shown when they are made. */
  named: number;
  falseHints: number;
  /** Generic wrong answers that were tried; each one that passes is a problem. */
  generic: number;
  margins: Margin[];
  /** Empty when all is well. */
  problems: Problem[];
}

/** Tests one function's grader with everything that is known about the function. */
export function prove(dossier: Dossier, lines: AnswerLine[]): Proof {
  const folder = `graders/${pathOf(dossier.chosen)}`;
  const right = judgeRightAnswers(dossier, folder);
  const wrong = judgeWrongAnswers(dossier, folder);
  const { margins, problems } = proveMargins(dossier, folder, right.deviations, wrong.caught);
  const hints = proveHints(dossier, folder);
  const generic = judgeGenericAnswers(dossier, folder);
  return {
    path: pathOf(dossier.chosen),
    checks: dossier.checks.length,
    misconceptions: Object.keys(dossier.misconceptions).length,
    caught: wrong.caught.length,
    alternatives: Object.keys(dossier.alternatives).length,
    accepted: right.accepted.length,
    named: hints.named,
    falseHints: hints.falseHints,
    generic: generic.wrong,
    margins,
    problems: [
      ...proveWriting(dossier, folder, lines),
      ...right.problems,
      ...wrong.problems,
      ...judgeTrivialAnswers(dossier, folder),
      ...generic.problems,
      ...problems,
      ...hints.problems,
    ],
  };
}
