import { createHash } from "node:crypto";
import { verdictInputs } from "./verdict-inputs";

/** Of all that a verdict depends on besides the submission, the seed, the tier and Node: 16 digits. */
export function graderDigest(root: string): string {
  const inputs = verdictInputs(root);
  const hash = createHash("sha256");
  for (const file of [...inputs.keys()].toSorted()) {
    hash.update(`${file}\0`).update(inputs.get(file)!).update("\0");
  }
  return hash.digest("hex").slice(0, 16);
}
