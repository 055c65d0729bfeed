import { readFileSync } from "node:fs";
import { join } from "node:path";
import { referenceOf } from "../answers/node/reference";
import { everything, pathOf } from "../catalog/select";
import { readUnits } from "../catalog/node/read-units";
import { runCommand } from "../base/run-command";
import { type FileChange, changeFiles } from "../authoring/change-files";
import { layOut } from "../authoring/lay-out";
import { refreshLiterals } from "../authoring/literals/refresh-literals";

const ROOT = join(__dirname, "..", "..");

/**
 * `npm run literals`: rewrites the expected values of all visible checks from the solutions, for
 * when an example's input has changed. Look at the difference before you commit it. Exit codes: 0
 * well, 2 refused.
 */
function main(): number {
  const changes: FileChange[] = [];
  for (const chosen of everything(readUnits(ROOT))) {
    const path = pathOf(chosen);
    const file = `graders/${path}/visible.ts`;
    const at = join(ROOT, file);
    const text = readFileSync(at, "utf8");
    const fresh = refreshLiterals(text, at, referenceOf(ROOT, chosen.unit, require), path);
    if (fresh === text) continue;
    changes.push({ file, text: fresh });
    console.log(`${file}: expected values rewritten`);
  }
  changeFiles(ROOT, changes);
  if (changes.length > 0) layOut(ROOT, changes);
  console.log(
    changes.length === 0
      ? "Every expected value matches the solutions."
      : "Next: review the values in these files, then run npm run verify",
  );
  return 0;
}

void runCommand(main);
