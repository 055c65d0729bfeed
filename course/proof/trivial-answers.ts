import * as np from "#np";
import { fingerprintsOf } from "../diagnosis/diagnose";
import { probesOf } from "../diagnosis/probes";
import { copyArguments } from "../checks/copy-arguments";
import type { Answer } from "../checks/misconceptions";
import { lostBy, withAnswer } from "./lost";
import type { Dossier, PlacedCheck } from "../dossier/dossier";
import type { Problem } from "../catalog/problem";
import * as texts from "./texts";

/** An answer that does nothing is judged with each of these seeds, and with that of its unit. */
const SEEDS = ["trivial-1", "trivial-2"];

/** Answers that do nothing useful, for any function; `right` is the reference. */
const trivial = (right: Answer): Record<string, Answer> => ({
  "returns nothing": () => undefined,
  "returns 0": () => 0,
  "returns 1": () => 1,
  "returns NaN": () => Number.NaN,
  "returns {}": () => ({}),
  "returns []": () => [],
  "returns its first argument": (...given) => given[0],
  "returns its last argument": (...given) => given.at(-1),
  "returns zeros, shaped like its first argument": (...given) => filled(given[0], 0),
  "returns ones, shaped like its first argument": (...given) => filled(given[0], 1),
  "returns zeros, shaped like the right answer": (...given) =>
    filled(right(...copyArguments(given)), 0),
  "returns ones, shaped like the right answer": (...given) =>
    filled(right(...copyArguments(given)), 1),
  "always throws": () => {
    throw new Error("no");
  },
});

/** An answer that does nothing must earn nothing: no point, and no star either. */
export function judgeTrivialAnswers(dossier: Dossier, folder: string): Problem[] {
  const seeds = [dossier.chosen.unit.seed, ...SEEDS];
  const winners = Object.entries(wrongOnes(dossier)).map(([name, answer]) => ({
    name,
    won: new Set(seeds.flatMap((seed) => wonBy(dossier, answer, seed))),
  }));
  return dossier.checks.flatMap((placed) => {
    const names = winners.filter(({ won }) => won.has(placed)).map(({ name }) => name);
    return names.length > 0 ? [texts.trivialAnswerEarns(folder, placed, names)] : [];
  });
}

/** Leaves out those that are right on every probe: to initialize, zeros are the right answer. */
function wrongOnes(dossier: Dossier): Record<string, Answer> {
  const { reference, chosen } = dossier;
  const { name } = chosen.info;
  const answers = trivial(reference[name]);
  const probes = probesOf(dossier);
  const mistakes = Object.entries(answers).map(([words, answer]) => [
    words,
    { answer, caughtBy: "", hint: "" },
  ]);
  const right = fingerprintsOf(name, reference, Object.fromEntries(mistakes), {}, probes)
    .filter(({ parts }) => probes.length > 0 && parts.size === 0)
    .map(({ mistake }) => mistake);
  return Object.fromEntries(Object.entries(answers).filter(([words]) => !right.includes(words)));
}

function wonBy(dossier: Dossier, answer: Answer, seed: string): PlacedCheck[] {
  const lost = new Set(
    lostBy(dossier, withAnswer(dossier, answer), seed).map(({ check }) => check),
  );
  return dossier.checks.filter(({ check }) => !lost.has(check));
}

/** A number, list, array or object like the one given, but with nothing except `entry` in it. */
function filled(given: unknown, entry: number): unknown {
  if (given instanceof np.NDArray) return np.full([...given.shape], entry);
  if (Array.isArray(given)) return given.map(() => entry);
  if (typeof given !== "object" || given === null) return entry;
  return Object.fromEntries(Object.entries(given).map(([key, item]) => [key, filled(item, entry)]));
}
