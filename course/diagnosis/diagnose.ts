import { trustedAnswerer } from "../answers/trusted-answerer";
import type { Answerer } from "../grading/answerer";
import type { Answers } from "../grading/answers";
import type { Diagnosis } from "../grading/evidence";
import type { Misconception } from "../grading/misconceptions";
import { type Output, outputOf, samePart } from "./output";
import type { Probe } from "./probes";

/** What several answers of one function come to on the same probes. */
type Outputs = (Output | undefined)[];

/** All that is needed to name a mistake. */
export interface Case {
  functionName: string;
  /** Whose mistake it is. */
  answerer: Answerer;
  reference: Answers;
  misconceptions: Record<string, Misconception>;
  probes: Probe[];
}

/**
 * Names the mistake in an answer: the misconceptions whose output equals the answer's, in every
 * part in which they differ from the reference. Where one explains more parts than another, only
 * the one that explains most is named; nothing matches, nothing is said.
 */
export function diagnose(subject: Case): Diagnosis[] {
  const { functionName, reference, probes } = subject;
  const outputs = (answerer: Answerer): Outputs =>
    probes.map((args) => outputOf(answerer.call(functionName, args), args));
  const theirs = outputs(subject.answerer);
  const right = outputs(trustedAnswerer(reference));
  const matches = Object.entries(subject.misconceptions).flatMap(([mistake, { answer, hint }]) => {
    const wrong = outputs(trustedAnswerer({ ...reference, [functionName]: answer }));
    const parts = partsThatDiffer(wrong, right);
    return parts.size > 0 && agreeIn(parts, theirs, wrong) ? [{ mistake, hint, parts }] : [];
  });
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
