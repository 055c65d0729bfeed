import { join } from "node:path";
import { makeNew } from "../authoring/new/new-exercise";
import { readNewOptions } from "../authoring/new/options";
import { runCommand } from "../base/run-command";

/**
 * `npm run new -- UNIT/FUNCTION` makes an exercise whose files all run, and fail with what to write
 * next; `npm run new -- --unit UNIT` makes a unit. Exit codes: 0 well, 2 refused.
 */
void runCommand(async () => {
  const lines = await makeNew(join(__dirname, "..", ".."), readNewOptions(process.argv.slice(2)));
  console.log(lines.join("\n"));
  return 0;
});
