import { createHmac, scryptSync } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Where a course's secret comes from, and the seed of its hidden checks. */
export interface HiddenSeed {
  seed: string;
  /** A course without its own secret uses this one, which everybody can read. */
  isPublicDefault: boolean;
}

const PUBLIC_DEFAULT = "a public default: set COURSE_SECRET";
/** Ignored by git. */
export const SECRET_FILE = ".course-secret";
/** A shorter secret can be found by trying words. */
export const SHORTEST_SECRET = 16;

/**
 * The seed of hidden checks: an HMAC of the course's secret, which is COURSE_SECRET in the
 * environment or the git-ignored file .course-secret.
 */
export function hiddenSeed(root: string): HiddenSeed {
  const [secret] = ownSecrets(root);
  const seed = createHmac("sha256", secret || PUBLIC_DEFAULT)
    .update("hidden checks")
    .digest("hex");
  return { seed, isPublicDefault: !secret };
}

/**
 * Tells one secret from another in records that everybody may read. It is slow to compute, so that
 * nobody finds the secret by trying.
 *
 * @returns 12 hex digits
 */
export const seedId = (seed: string): string =>
  scryptSync(seed, "the id of a seed", 6).toString("hex");

/** How long the course's secret is; undefined where it has none. */
export function secretLength(root: string): number | undefined {
  const [secret] = ownSecrets(root);
  return secret?.length;
}

export const hasSecretFile = (root: string): boolean => existsSync(join(root, SECRET_FILE));

/** Everything the seed could be made from. None of it may be in a handout. */
export const secretsOf = (root: string): string[] => [...ownSecrets(root), PUBLIC_DEFAULT];

/** The environment's comes first. */
function ownSecrets(root: string): string[] {
  const file = join(root, SECRET_FILE);
  const inFile = existsSync(file) ? readFileSync(file, "utf8").trim() : "";
  return [process.env.COURSE_SECRET?.trim() ?? "", inFile].filter((secret) => secret !== "");
}
