import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { referenceOf } from "../answers/reference";
import { everything, pathOf } from "../catalog/select";
import { readUnits } from "../catalog/units";
import { runCommand } from "../command/run-command";
import { refreshLiterals } from "./refresh-literals";

const ROOT = join(__dirname, "..", "..");

/**
 * `npm run literals`: writes the expected values of all visible checks anew from the solutions, for
 * when an example's input has changed. Look at the difference before you commit it. Exit codes: 0
 * well, 2 refused.
 */
function main(): number {
  let changed = 0;
  for (const chosen of everything(readUnits(ROOT))) {
    const path = pathOf(chosen);
    const file = join(ROOT, "graders", path, "visible.ts");
    const text = readFileSync(file, "utf8");
    const fresh = refreshLiterals(text, file, referenceOf(ROOT, chosen.unit, require), path);
    if (fresh === text) continue;
    writeFileSync(file, fresh);
    changed++;
    console.log(`graders/${path}/visible.ts: expected values written anew`);
  }
  console.log(
    changed === 0
      ? "Every expected value is as the solutions have it."
      : "Next: look at git diff, then npm run format and npm run verify.",
  );
  return 0;
}

void runCommand(main);
