import { compareStubs, refreshStubs } from "../authoring/stubs/refresh-stubs";
import { flag } from "../base/options/option";
import { command } from "./command";

export default command({
  name: "stubs",
  does: "Writes exercises/ from solutions/. Somebody's answer that was there is kept as .bak.",
  options: { check: flag("writes nothing, lists what differs") },
  exits: {
    0: "when exercises/ is as it should be",
    1: "when a solution has a problem, or --check finds a difference",
  },
  run({ options }, { root }) {
    const { problems, lines, isWell } = options.check ? compareStubs(root) : refreshStubs(root);
    for (const problem of problems) console.error(problem);
    console.log(lines.join("\n"));
    return isWell ? 0 : 1;
  },
});
