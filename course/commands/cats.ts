/**
 * `npm run cats`: trains a learner's own model on pictures, and shows what it has learned.
 */
import { resolve } from "node:path";
import { runCommand } from "../base/run-command";
import { runCats } from "../cats/run-cats";

void runCommand(async () => {
  await runCats(process.argv.slice(2), resolve(__dirname, "..", ".."));
  return 0;
});
