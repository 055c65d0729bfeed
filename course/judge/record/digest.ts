import { createHash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Submission } from "../submission";

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

/** What a verdict may depend on besides the submission, the seed, the tier and Node. */
const GRADING = ["course", "graders", "solutions", "package.json", "package-lock.json"];

/** Of the engine, the graders, the solutions and their dependencies: 16 digits are told apart. */
export function graderDigest(root: string): string {
  const hash = createHash("sha256");
  for (const file of GRADING.flatMap((path) => filesIn(root, path))) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update("\0");
  }
  return hash.digest("hex").slice(0, 16);
}

/** Paths with "/" on any system, in an order that is the same everywhere. */
function filesIn(root: string, path: string): string[] {
  const stats = lstatSync(join(root, path));
  if (stats.isFile()) return [path];
  if (!stats.isDirectory() || path.endsWith("/node_modules")) return [];
  return readdirSync(join(root, path))
    .toSorted()
    .flatMap((name) => filesIn(root, `${path}/${name}`));
}
