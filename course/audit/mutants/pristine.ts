import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { removeFolderInside, writeInside } from "../../base/write-inside.js";

/** Where copies of the solutions lie that no mutant is put into, from the repository's root. */
export const PRISTINE = ".course/audit/pristine";

/** Copies solutions/ as it is now. */
export function makePristine(root: string): void {
  removeFolderInside(root, PRISTINE);
  for (const unit of readdirSync(join(root, "solutions"))) {
    for (const file of readdirSync(join(root, "solutions", unit))) {
      const name = `solutions/${unit}/${file}`;
      writeInside(root, `${PRISTINE}/${name}`, readFileSync(join(root, name)));
    }
  }
}
