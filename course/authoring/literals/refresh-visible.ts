import { readFileSync } from "node:fs";
import { join } from "node:path";
import { referenceOf } from "../../answers/node/reference";
import { readUnits } from "../../catalog/node/read-units";
import { everything, pathOf } from "../../catalog/select";
import { type FileChange, changeFiles } from "../change-files";
import { layOut } from "../lay-out";
import { refreshLiterals } from "./refresh-literals";

/**
 * Writes the expected values of all visible checks anew from the solutions, all of them or none.
 *
 * @returns the files that it has changed
 * @throws Refusal where a file gives no checks
 */
export function refreshVisibleChecks(root: string): string[] {
  const changes = everything(readUnits(root)).flatMap((chosen): FileChange[] => {
    const path = pathOf(chosen);
    const file = `graders/${path}/visible.ts`;
    const at = join(root, file);
    const text = readFileSync(at, "utf8");
    const reference = referenceOf(root, chosen.unit, require);
    const fresh = refreshLiterals(text, at, reference, { path, seed: chosen.unit.seed });
    return fresh === text ? [] : [{ file, text: fresh }];
  });
  changeFiles(root, changes);
  if (changes.length > 0) layOut(root, changes);
  return changes.map(({ file }) => file);
}
