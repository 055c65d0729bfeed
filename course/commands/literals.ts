import { refreshVisibleChecks } from "../authoring/literals/refresh-visible";
import * as texts from "../authoring/literals/texts";
import { command } from "./command";

export default command({
  name: "literals",
  does: "Rewrites the expected values of all visible checks from the solutions, for when an example's input has changed. Review the difference before you commit it.",
  options: {},
  exits: { 0: "when every value is as the solutions have it" },
  run(_, { root }) {
    const files = refreshVisibleChecks(root);
    console.log([...files.map(texts.rewritten), texts.closing(files.length)].join("\n"));
    return 0;
  },
});
