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

/** A known mistake by what it does. */
export interface Fingerprint extends Diagnosis {
  outputs: Outputs;
  /** In which its outputs differ from the right ones. */
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
    const outputs = outputsWith(answer).map(
      (output, i) => output && { ...output, ...free[i], ...anyWords(output, right[i]) },
    );
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

/** Where the right answer is an error, any error is right, whatever its words. */
const anyWords = (wrong: Output, right: Output | undefined): Output =>
  right?.throws && wrong.throws ? { throws: { isFree: true } } : {};

/**
 * Names the mistake in an answer: the misconceptions whose output is the answer's, in every part
 * for every probe. One that explains some of what is wrong but not all is not named.
 */
export function diagnose(theirs: Outputs, fingerprints: Fingerprint[]): Diagnosis[] {
  return fingerprints
    .filter(({ parts, outputs }) => parts.size > 0 && areSame(theirs, outputs))
    .map(({ mistake, hint }) => ({ mistake, hint }));
}

const partsThatDiffer = (wrong: Outputs, right: Outputs): Set<string> =>
  new Set(wrong.flatMap((output, i) => partsThatDifferIn(output, right[i])));

const partsThatDifferIn = (a: Output | undefined, b: Output | undefined): string[] =>
  partsOf(a, b).filter((part) => !samePart(a?.[part], b?.[part]));

const areSame = (theirs: Outputs, wrong: Outputs): boolean =>
  theirs.every(
    (output, i) => output !== undefined && partsThatDifferIn(output, wrong[i]).length === 0,
  );

const partsOf = (a: Output = {}, b: Output = {}): string[] => [
  ...new Set([...Object.keys(a), ...Object.keys(b)]),
];
