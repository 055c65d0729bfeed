import { hiddenSeed } from "#home/hidden-seed";
import { placeOf } from "./places";
import { type Results, standingsOf } from "../jest/results";
import type { Screen } from "./screen";
import type { RunOutcome } from "../jest/run-checks-in-jest";
import { type TypeErrors, typeErrorsIn } from "../type-errors/type-errors";
import type { TestRequest } from "../jest/request";
import * as texts from "./texts";

/** The seed itself is not shown: anybody who knows it can compute the hidden checks' inputs. */
const hiddenSeedInWords = (root: string): string =>
  hiddenSeed(root).isPublicDefault ? texts.seedOfDefault : texts.seedOfSecret;

/** Builds a screen from the outcome of a run. */
export function screenFrom(
  root: string,
  request: TestRequest,
  results: Results,
  { broken, debugged, failedStart }: Omit<RunOutcome, "results">,
  typeErrors: TypeErrors,
): Screen {
  const { visibility, all, isWholeCourse, chosen } = request;
  const files = new Set(chosen.map((one) => placeOf(root, one).replace(/:\d+$/, "")));
  return {
    visibility,
    seeds:
      visibility === "visible"
        ? [...new Set(chosen.map(({ unit }) => unit.seed))]
        : [hiddenSeedInWords(root)],
    standings: standingsOf(chosen, results, visibility),
    all,
    isWholeCourse,
    isWatching: false,
    broken,
    debugged,
    failedStart,
    typeErrors: typeErrorsIn(files, typeErrors),
    placeOf: (standing) => placeOf(root, standing.chosen),
  };
}
