import { trustedAnswerer } from "../answers/trusted-answerer";
import type { Answerer } from "../checks/answerer";
import type { Answers } from "../checks/answers";
import type { Diagnosis } from "../checks/evidence";
import type { Answer, Misconception } from "../checks/misconceptions";
import { type Output, outputOf, sameNumbers, samePart } from "./output";

/** Arguments for which answers are compared. */
export type Probe = readonly unknown[];

/** The outcome of one answer for each probe. */
export type Outputs = (Output | undefined)[];

/** A known mistake by what it does: the parts in which its outputs differ from the right ones. */
export interface Fingerprint extends Diagnosis {
  outputs: Outputs;
  parts: Set<string>;
}

export const outputsOf = (functionName: string, answerer: Answerer, probes: Probe[]): Outputs =>
  probes.map((args) => outputOf(answerer.call(functionName, args), args));

/**
 * The fingerprints of a function's misconceptions on some probes. Where right answers differ from
 * each other, the exercise leaves something open (the words of an Error, say): that tells nothing.
 */
export function fingerprintsOf(
  functionName: string,
  reference: Answers,
  misconceptions: Record<string, Misconception>,
  alternatives: Record<string, Answer>,
  probes: Probe[],
): Fingerprint[] {
  const outputsWith = (answer: Answer) =>
    outputsOf(functionName, trustedAnswerer({ ...reference, [functionName]: answer }), probes);
  const right = outputsWith(reference[functionName]);
  const free = freeParts(right, Object.values(alternatives).map(outputsWith));
  return Object.entries(misconceptions).map(([mistake, { answer, hint }]) => {
    const outputs = outputsWith(answer).map((output, i) => output && { ...output, ...free[i] });
    return { mistake, hint, outputs, parts: partsThatDiffer(outputs, right) };
  });
}

/** By probe, the parts in which some right answer differs from the reference, not in kind alone. */
function freeParts(right: Outputs, others: Outputs[]): Output[] {
  return right.map((output, i) => {
    const differing = others.flatMap((outputs) =>
      partsThatDifferIn(outputs[i], output).filter(
        (part) => !sameNumbers(outputs[i]?.[part], output?.[part]),
      ),
    );
    return Object.fromEntries(differing.map((part) => [part, { isFree: true }]));
  });
}

/**
 * Names the mistakes in an answer: the misconceptions whose output equals the answer's, in every
 * part in which they differ from the reference. Where one explains more parts than another, only
 * the one that explains most is named; nothing matches, nothing is said.
 */
export function diagnose(theirs: Outputs, fingerprints: Fingerprint[]): Diagnosis[] {
  const matches = fingerprints.filter(
    ({ parts, outputs }) => parts.size > 0 && agreeIn(parts, theirs, outputs),
  );
  return matches
    .filter(({ parts }) => !matches.some((other) => isProperSubset(parts, other.parts)))
    .map(({ mistake, hint }) => ({ mistake, hint }));
}

const partsThatDiffer = (wrong: Outputs, right: Outputs): Set<string> =>
  new Set(wrong.flatMap((output, i) => partsThatDifferIn(output, right[i])));

const partsThatDifferIn = (a: Output | undefined, b: Output | undefined): string[] =>
  partsOf(a, b).filter((part) => !samePart(a?.[part], b?.[part]));

function agreeIn(parts: Set<string>, theirs: Outputs, wrong: Outputs): boolean {
  return theirs.every(
    (output, i) =>
      output !== undefined && [...parts].every((part) => samePart(output[part], wrong[i]?.[part])),
  );
}

const partsOf = (a: Output = {}, b: Output = {}): string[] => [
  ...new Set([...Object.keys(a), ...Object.keys(b)]),
];

const isProperSubset = (a: Set<string>, b: Set<string>): boolean =>
  a.size < b.size && [...a].every((part) => b.has(part));
