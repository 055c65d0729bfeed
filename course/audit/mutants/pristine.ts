import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";

/** Where copies of the solutions lie that no mutant is put into, from the repository's root. */
export const PRISTINE = join(".course", "audit", "pristine");

/** Copies solutions/ as it is now. */
export function makePristine(root: string): void {
  const folder = join(root, PRISTINE);
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(root, "solutions"), join(folder, "solutions"), { recursive: true });
}
