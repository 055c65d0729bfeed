import { changeFiles } from "../authoring/change-files";
import { planTables } from "../tables/plan-tables";
import * as texts from "../tables/texts";
import { command } from "./command";

export default command({
  name: "tables",
  does: "Updates the copies of the code's tables (tiers, formats of results) in docs/ and in the schema of result.json, for when one of those has changed.",
  options: {},
  exits: { 0: "when pages and schema are as the tables have it" },
  run(_, { root }) {
    const changes = planTables(root);
    changeFiles(root, changes);
    const written = changes.map(({ file }) => texts.written(file));
    console.log(written.length === 0 ? texts.nothingToWrite : written.join("\n"));
    return 0;
  },
});
