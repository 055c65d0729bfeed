import { createHash } from "node:crypto";
import { join, posix } from "node:path";
import type { RunCircumstances, Versions } from "../judge/record/result";
import type { Judgement } from "../judge/record/judgement";
import { readCache, writeCache } from "../base/cache-file.js";
import { json } from "../base/json";

/** A judgement that was made before, and by what. */
export interface CachedJudgement {
  judgement: Judgement;
  versions: Versions;
}

/** Judgements by all that they depend on. */
export interface Cache {
  find(digest: string): CachedJudgement | undefined;
  keep(digest: string, judgement: Judgement): void;
}

/** Where judgements are kept: a folder that somebody named, and a path in it. */
export interface CachePlace {
  folder: string;
  /** "" for the folder itself. */
  path: string;
}

/**
 * @param place contains what hidden checks said, so only staff may read it, like the graders
 * @param asked the units that are judged, where they are not all
 */
export function cacheIn(
  { folder, path }: CachePlace,
  circumstances: RunCircumstances,
  asked?: readonly string[],
): Cache {
  const fileOf = (digest: string) =>
    posix.join(path, `${keyOf(digest, circumstances, asked)}.json`);
  return {
    find(digest) {
      return readCache(
        join(folder, fileOf(digest)),
        (bytes) => JSON.parse(bytes.toString()) as CachedJudgement,
      );
    },
    keep(digest, judgement) {
      // a bug of ours is not a verdict
      if (judgement.broken) return;
      const cached: CachedJudgement = { judgement, versions: circumstances.versions };
      writeCache(folder, fileOf(digest), json(cached));
    },
  };
}

/** The submission, the grader, the seed, the tier, the major version of Node, the units. */
export function keyOf(
  digest: string,
  { seed, tier, versions }: RunCircumstances,
  asked?: readonly string[],
): string {
  const [major] = versions.node.split(".");
  const parts = [digest, versions.grader, seed.id, tier, major, ...(asked ?? [])];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
