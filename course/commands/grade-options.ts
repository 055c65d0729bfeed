import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { choice, choices, flag, text, texts as several, wholeNumber } from "../base/options/option";
import type { GivenWords } from "../base/options/usage";
import { Refusal } from "../base/refusal";
import type { GradeRequest } from "../batch/request";
import * as texts from "../batch/texts";
import { ATTEMPTS } from "../gradebook/attempts";
import { FORMAT_NAMES } from "../gradebook/formats/formats";
import { DEFAULT_TIER, TIER_NAMES, type TierName } from "../sandbox/tiers";

export const GRADE_OPTIONS = {
  out: text("DIR", "where results are written (results/)"),
  tier: choice("TIER", TIER_NAMES, texts.tierOption),
  unit: several("UNIT", texts.unitOption),
  only: several("ID", texts.onlyOption),
  roster: text("FILE", "a CSV with the columns id and name: adds names, lists who is missing"),
  attempts: choice("WHICH", ATTEMPTS, "which attempt of a person counts: latest (default) or best"),
  format: choices("FORMAT", FORMAT_NAMES, texts.formatOption),
  jobs: wholeNumber("N", { from: 1, to: 256 }, "how many submissions at a time (one per core)", {
    short: "j",
    isNpms: true,
  }),
  staff: flag("also writes result.staff.json, with titles and messages of hidden checks"),
  "points-only": flag("shows learners the points of each function, and nothing of its checks"),
  "new-secret": flag(texts.newSecretOption, { alone: true }),
  diff: flag("lists every verdict that differs between two folders of results"),
};

/**
 * What is graded, where to and how.
 *
 * @param from the folder that relative paths start from; npm itself changes to the repository
 * @throws Refusal if the machine's own tier does not exist
 */
export function gradeRequest(
  { words, options }: GivenWords<typeof GRADE_OPTIONS>,
  environment: NodeJS.ProcessEnv,
  from: string,
): GradeRequest {
  const chosen = options.tier ?? machinesTier(environment);
  return {
    paths: words.map((path) => resolve(from, path)),
    out: resolve(from, options.out ?? "results"),
    tier: chosen ?? DEFAULT_TIER,
    isDefaultTier: chosen === undefined,
    units: options.unit,
    only: options.only,
    attempts: options.attempts ?? "latest",
    formats: options.format,
    jobs: options.jobs ?? availableParallelism(),
    staff: options.staff,
    pointsOnly: options["points-only"],
    ...(options.roster !== undefined && { roster: resolve(from, options.roster) }),
  };
}

function machinesTier({ COURSE_TIER: given }: NodeJS.ProcessEnv): TierName | undefined {
  if (!given) return undefined;
  const tier = TIER_NAMES.find((name) => name === given);
  if (tier === undefined) throw new Refusal(texts.noSuchTier(given));
  return tier;
}
