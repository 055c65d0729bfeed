import type { AnswerLine } from "../../dossier/answer-lines";
import { type Chosen, pathOf } from "../../catalog/select";
import { dossierOf } from "../../dossier/dossier";
import type { Problem } from "../../catalog/problem";
import { type Proof, prove } from "../../proof/prove";
import * as texts from "../texts";
import { missingParts } from "./completeness";
import { remainingSteps } from "./remaining-steps";

/** The findings about one exercise. */
export interface Report {
  chosen: Chosen;
  /** Undefined while there is nothing to prove. */
  proof?: Proof;
  /** Problems that must be fixed before anybody can use the exercise. */
  unusable: Problem[];
  /** Problems that must be fixed before it is complete. */
  missing: Problem[];
  /** Whether it meets the standard: complete in the units shipped here, usable in others. */
  isWell: boolean;
}

/**
 * Proves one exercise, or says which step comes next.
 *
 * @param found what the inspection of the course has found in the exercise's files
 */
export function verifyExercise(
  root: string,
  chosen: Chosen,
  found: Problem[],
  lines: AnswerLine[],
): Report {
  const steps = remainingSteps(root, chosen);
  const blocking = [...found, ...steps.filter(({ isUnusable }) => isUnusable)];
  const laterSteps = steps.filter(({ isUnusable }) => !isUnusable);
  // without its parts, or without an answer, an exercise would fail in many ways for one reason
  if (blocking.length > 0)
    return { chosen, unusable: blocking, missing: laterSteps, isWell: false };

  const folder = `graders/${pathOf(chosen)}`;
  let dossier;
  try {
    dossier = dossierOf(root, chosen, require);
  } catch (error) {
    const unusable = [texts.notLoaded(folder, (error as Error).message)];
    return { chosen, unusable, missing: laterSteps, isWell: false };
  }
  const proof = prove(dossier, lines);
  const askedFor = new Set(laterSteps.map(({ file }) => file));
  const missing = [
    ...laterSteps,
    ...[
      ...missingParts(root, dossier, folder),
      ...proof.problems.filter(({ isUnusable }) => !isUnusable),
    ].filter(({ file }) => !askedFor.has(file)),
  ];
  const unusable = proof.problems.filter(({ isUnusable }) => isUnusable);
  const isComplete = missing.length === 0 || chosen.unit.standard === "usable";
  return { chosen, proof, unusable, missing, isWell: unusable.length === 0 && isComplete };
}
