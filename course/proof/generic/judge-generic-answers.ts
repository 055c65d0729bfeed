import { judge } from "../../checks/judge";
import type { Answer } from "../../checks/misconceptions";
import type { Problem } from "../../catalog/problem";
import type { Dossier, PlacedCheck } from "../../dossier/dossier";
import { settingFor, withAnswer } from "../lost";
import * as texts from "../texts";
import { genericAnswers } from "./generic-answers";
import { inputsOf, variedInputs } from "./inputs";
import { isTelling, isWrong, replyOf } from "./is-wrong";
import { type Input, subjectOf } from "./subject";

/** Hidden checks judge with each of these seeds, and inputs to tell answers apart come from them. */
const SEEDS = ["generic-0", "generic-1", "generic-2"];

/** So many inputs, evenly taken from all that there are: some calls take milliseconds. */
const MOST_INPUTS = 120;

/** What became of the generic wrong answers of one function. */
export interface GenericProof {
  /** How many of them are wrong for this function. */
  wrong: number;
  problems: Problem[];
}

/** Each wrong answer must fail a check, and a visible one, so that its author can see why. */
export function judgeGenericAnswers(dossier: Dossier, folder: string): GenericProof {
  const wrong = Object.entries(wrongOnes(dossier));
  const problems = wrong.flatMap(([words, answer]) => {
    if (fails(dossier, answer, "visible")) return [];
    const isCaught = fails(dossier, answer, "hidden");
    return [(isCaught ? texts.genericUnseen : texts.genericPasses)(folder, words)];
  });
  return { wrong: wrong.length, problems };
}

/** The generic answers that clearly differ from the reference where all right answers agree. */
function wrongOnes(dossier: Dossier): Record<string, Answer> {
  const { checks, chosen } = dossier;
  const visible = checks.filter(isVisible);
  const subject = subjectOf(dossier, inputsOf(dossier, visible, chosen.unit.seed));
  const all = [chosen.unit.seed, ...SEEDS].flatMap((seed) => inputsOf(dossier, checks, seed));
  const tried = decided(
    dossier,
    sample(variedInputs(all, dossier.reference[dossier.chosen.info.name].length)),
  );
  return Object.fromEntries(
    Object.entries(genericAnswers(subject)).filter(([, answer]) =>
      tried.some(({ args, right }) => isWrong(replyOf(answer, args), right, args)),
    ),
  );
}

/** Inputs with their right replies; where right answers differ, the exercise leaves it open. */
function decided({ chosen, reference, alternatives }: Dossier, inputs: Input[]) {
  return inputs
    .map((args) => ({ args, right: replyOf(reference[chosen.info.name], args) }))
    .filter(
      ({ args, right }) =>
        isTelling(right, args) &&
        Object.values(alternatives).every((other) => !isWrong(replyOf(other, args), right, args)),
    );
}

function sample<T>(items: T[]): T[] {
  const step = Math.max(1, items.length / MOST_INPUTS);
  return Array.from(
    { length: Math.min(items.length, MOST_INPUTS) },
    (_, i) => items[Math.floor(i * step)],
  );
}

const isVisible = ({ visibility }: PlacedCheck): boolean => visibility === "visible";

/** Whether an answer fails a check of one kind, whatever the seed. */
function fails(dossier: Dossier, answer: Answer, kind: PlacedCheck["visibility"]): boolean {
  const checks = dossier.checks.filter(({ visibility }) => visibility === kind);
  const seeds = kind === "visible" ? [dossier.chosen.unit.seed] : SEEDS;
  return seeds.every((seed) => {
    const setting = settingFor(dossier, withAnswer(dossier, answer), seed);
    return checks.some(({ check }) => judge(check, setting).verdict.kind !== "passed");
  });
}
