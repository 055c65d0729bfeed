import { join } from "node:path";
import { changeFiles } from "../authoring/change-files";
import { Refusal } from "../base/refusal";
import { runCommand } from "../base/run-command";
import { planTables } from "../tables/plan-tables";
import * as texts from "../tables/texts";

/**
 * `npm run tables`: writes what docs/ and the schema of result.json repeat of the code's tables
 * (tiers, formats of results), for when one of those has changed.
 */
function main(root: string, words: string[]): number {
  if (words.length > 0) throw new Refusal(texts.takesNoWords(words));
  const changes = planTables(root);
  changeFiles(root, changes);
  for (const { file } of changes) console.log(texts.written(file));
  if (changes.length === 0) console.log(texts.nothingToWrite);
  return 0;
}

void runCommand(() => main(join(__dirname, "..", ".."), process.argv.slice(2)));
