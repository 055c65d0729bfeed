import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hiddenSeed, seedId } from "../catalog/node/hidden-seed";
import type { TierName } from "../sandbox/contract";
import { graderDigest } from "./grader-digest";
import type { RunCircumstances } from "./record/result";

/** Reads what a run's records say of the course, the seed and the tier. */
export function circumstancesOf(root: string, tier: TierName): RunCircumstances {
  const { seed, isPublicDefault } = hiddenSeed(root);
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    version: string;
  };
  const versions = { course: version, grader: graderDigest(root), node: process.versions.node };
  return { seed: { id: seedId(seed), isPublicDefault }, tier, versions };
}
