import { trustedAnswerer } from "../answers/trusted-answerer";
import type { Answerer } from "../grading/answerer";
import type { Answers } from "../grading/answers";
import type { Diagnosis } from "../grading/evidence";
import type { Misconception } from "../grading/misconceptions";
import { type Output, outputOf, samePart } from "./output";

/** Arguments on which answers are compared. */
export type Probe = readonly unknown[];

/** What one answer comes to on each probe. */
export type Outputs = (Output | undefined)[];

/** A known mistake by what it does: the parts in which its outputs differ from the right ones. */
export interface Fingerprint extends Diagnosis {
  outputs: Outputs;
  parts: Set<string>;
}

export const outputsOf = (functionName: string, answerer: Answerer, probes: Probe[]): Outputs =>
  probes.map((args) => outputOf(answerer.call(functionName, args), args));

/** The fingerprints of a function's misconceptions on some probes. */
export function fingerprintsOf(
  functionName: string,
  reference: Answers,
  misconceptions: Record<string, Misconception>,
  probes: Probe[],
): Fingerprint[] {
  const right = outputsOf(functionName, trustedAnswerer(reference), probes);
  return Object.entries(misconceptions).map(([mistake, { answer, hint }]) => {
    const wrong = trustedAnswerer({ ...reference, [functionName]: answer });
    const outputs = outputsOf(functionName, wrong, probes);
    return { mistake, hint, outputs, parts: partsThatDiffer(outputs, right) };
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

function partsThatDiffer(wrong: Outputs, right: Outputs): Set<string> {
  const differing = new Set<string>();
  wrong.forEach((output, i) => {
    for (const part of partsOf(output, right[i])) {
      if (!samePart(output?.[part], right[i]?.[part])) differing.add(part);
    }
  });
  return differing;
}

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
