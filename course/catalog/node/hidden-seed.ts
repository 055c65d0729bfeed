import { createHmac } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Where a course's secret comes from, and the seed of its hidden checks. */
export interface HiddenSeed {
  seed: string;
  /** A course without its own secret uses this one, which everybody can read. */
  isPublicDefault: boolean;
}

const PUBLIC_DEFAULT = "a public default: set COURSE_SECRET";
const SECRET_FILE = ".course-secret";

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

/** Everything the seed could be made from. None of it may be in a handout. */
export const secretsOf = (root: string): string[] => [...ownSecrets(root), PUBLIC_DEFAULT];

/** The environment's comes first. */
function ownSecrets(root: string): string[] {
  const file = join(root, SECRET_FILE);
  const inFile = existsSync(file) ? readFileSync(file, "utf8").trim() : "";
  return [process.env.COURSE_SECRET?.trim() ?? "", inFile].filter((secret) => secret !== "");
}
