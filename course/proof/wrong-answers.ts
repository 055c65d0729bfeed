import { STUB_MESSAGE } from "../catalog/stub";
import { lostBy, withAnswer } from "./lost";
import type { Dossier } from "../dossier/dossier";
import type { Problem } from "../catalog/problem";
import * as texts from "./texts";

/** The outcome for the stub and the known mistakes. */
export interface WrongAnswers {
  /** Names of the misconceptions that fail the check that is meant to catch them. */
  caught: string[];
  problems: Problem[];
}

/** The stub must earn nothing; each misconception must fail the check that is meant to catch it. */
export function judgeWrongAnswers(dossier: Dossier, folder: string): WrongAnswers {
  const { seed } = dossier.chosen.unit;
  const problems: Problem[] = [];
  const caught: string[] = [];
  const stub = () => {
    throw new Error(STUB_MESSAGE);
  };
  const kept = dossier.checks.length - lostBy(dossier, withAnswer(dossier, stub), seed).length;
  if (kept > 0) problems.push(texts.stubPasses(folder, kept));
  for (const [mistake, { answer, caughtBy }] of Object.entries(dossier.misconceptions)) {
    const lost = lostBy(dossier, withAnswer(dossier, answer), seed);
    const bug = lost.find(({ verdict }) => verdict.kind === "ungradable");
    if (bug) problems.push(texts.checkCrashes(folder, mistake, bug));
    else if (lost.some(({ check }) => check.id === caughtBy)) caught.push(mistake);
    else
      problems.push(
        texts.mistakePasses(
          folder,
          mistake,
          caughtBy,
          lost.map(({ check }) => check.id),
        ),
      );
  }
  return { caught, problems };
}
