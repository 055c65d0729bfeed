import type { Problem } from "../catalog/problem";
import type { Proof } from "../proof/prove";
import type { Unit } from "../catalog/units";
import * as texts from "./texts";

/** What is wrong, and apart from it what instructors' own units may still lack, as texts. */
export function proofProblems(proofs: Proof[], units: Unit[]): string[] {
  const usable = units.filter(({ standard }) => standard === "usable").map(({ id }) => id);
  const isRequired = (proof: Proof, { isUnusable }: Problem) =>
    isUnusable === true || !usable.includes(proof.path.split("/")[0]);
  const all = proofs.flatMap((proof) => proof.problems.map((problem) => ({ proof, problem })));
  const required = all.filter(({ proof, problem }) => isRequired(proof, problem));
  const missing = all.filter((one) => !required.includes(one));
  return [
    ...required.map(({ problem }) => texts.problem(problem)),
    ...(missing.length > 0 ? [texts.stillMissing] : []),
    ...missing.map(({ problem }) => texts.problem(problem)),
  ];
}
