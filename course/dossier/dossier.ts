import type { Visibility } from "../checks/check";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { referenceOf } from "../answers/node/reference";
import { answerLengthOf } from "./answer-length";
import { rungsOf } from "../catalog/node/read-hints";
import type { Chosen } from "../catalog/select";
import type { Answers } from "../checks/answers";
import type { Check, Grader } from "../checks/check";
import type { Alternatives, Answer, Misconception, Misconceptions } from "../checks/misconceptions";

/** A check with where it was written. */
export interface PlacedCheck {
  visibility: Visibility;
  check: Check;
}

/** Everything known about one exercised function. */
export interface Dossier {
  chosen: Chosen;
  reference: Answers;
  checks: PlacedCheck[];
  misconceptions: Record<string, Misconception>;
  alternatives: Record<string, Answer>;
  /** The hint ladder. */
  readonly rungs: string[];
  /** Lines of code in the marked answer of the solution. */
  readonly answerLength: number;
}

type Load = (file: string) => unknown;

/** Reads graders/UNIT/FUNCTION whole. `load` is `require`, of Jest or of Node. */
export function dossierOf(root: string, chosen: Chosen, load: Load): Dossier {
  const reference = referenceOf(root, chosen.unit, load);
  const folder = join(root, "graders", chosen.unit.id, chosen.info.name);
  const part = <T>(name: string): T | undefined =>
    existsSync(join(folder, `${name}.ts`))
      ? (load(join(folder, name)) as { default: T }).default
      : undefined;
  const checksIn = (visibility: Visibility) =>
    (part<Grader>(visibility)?.(reference) ?? []).map((check) => ({ visibility, check }));
  return {
    chosen,
    reference,
    checks: [...checksIn("visible"), ...checksIn("hidden")],
    misconceptions: part<Misconceptions>("misconceptions")?.({ reference }) ?? {},
    alternatives: part<Alternatives>("alternatives")?.({ reference }) ?? {},
    // read only on demand, because cached judgements depend on everything that grading reads
    get rungs() {
      return rungsOf(root, chosen);
    },
    get answerLength() {
      return answerLengthOf(root, chosen);
    },
  };
}
