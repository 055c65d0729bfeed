import { createHash } from "node:crypto";
import type { Submission } from "../submission";
import { verdictInputs } from "./verdict-inputs";

const sha256 = (text: string | Buffer): string => createHash("sha256").update(text).digest("hex");

/** Of the files that are graded and of those that were refused; their order does not matter. */
export function submissionDigest({ files, refused }: Omit<Submission, "name" | "digest">): string {
  const taken = Object.entries(files).flatMap(([unit, byName]) =>
    Object.entries(byName).map(([name, text]) => [`${unit}/${name}`, sha256(text)]),
  );
  const problems = refused.map(({ path, reason }) => [path, reason]);
  return sha256(JSON.stringify([taken.toSorted(byPath), problems.toSorted(byPath)]));
}

const byPath = ([a]: string[], [b]: string[]): number => (a < b ? -1 : Number(a > b));

/** Of all that a verdict depends on besides the submission, the seed, the tier and Node: 16 digits. */
export function graderDigest(root: string): string {
  const hash = createHash("sha256");
  for (const [file, text] of [...verdictInputs(root)].toSorted(byPath)) {
    hash.update(`${file}\0`).update(text).update("\0");
  }
  return hash.digest("hex").slice(0, 16);
}
