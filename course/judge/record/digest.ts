import { createHash } from "node:crypto";
import type { Submission } from "../submission";

const sha256 = (text: string | Buffer): string => createHash("sha256").update(text).digest("hex");

/** Of the files that are graded and of those that were refused; their order does not matter. */
export function submissionDigest({
  files,
  refused,
}: Pick<Submission, "files" | "refused">): string {
  const taken = Object.entries(files).flatMap(([unit, byName]) =>
    Object.entries(byName).map(([name, text]) => [`${unit}/${name}`, sha256(text)]),
  );
  const problems = refused.map(({ path, reason }) => [path, reason]);
  return sha256(JSON.stringify([taken.toSorted(byPath), problems.toSorted(byPath)]));
}

const byPath = ([a]: string[], [b]: string[]): number => (a < b ? -1 : Number(a > b));
