import type { Unit } from "../catalog/units";
import type { Answers } from "../checks/answers";

/** A handout has no solutions. @throws Error always */
export function referenceOf(_root: string, unit: Unit, _load: (file: string) => unknown): Answers {
  throw new Error(
    `This handout contains no solutions of ${unit.id}: its hidden checks run elsewhere.`,
  );
}
