import { exerciseNamed } from "../catalog/node/exercises-named";
import { readUnits } from "../catalog/node/read-units";
import { openNextRung } from "../workspace/hints";
import { pathOf } from "../catalog/select";
import * as texts from "../workspace/texts";
import { command } from "./command";

export default command({
  name: "hint",
  does: "Opens the next hint for a function and shows it below those that are open already: a question, a step, a worked line on another example.",
  words: { name: "FUNCTION", count: "one", does: "which function", example: "softmax" },
  options: {},
  exits: { 0: "when it showed a hint" },
  run({ words: [name] }, { root }) {
    const chosen = exerciseNamed(root, readUnits(root), name);
    const { rungs, left, isKept } = openNextRung(root, chosen);
    const { name: called } = chosen.info;
    const next = isKept
      ? texts.hintNext(called, left)
      : texts.hintForgotten(called, pathOf(chosen));
    console.log(`${rungs.join("\n\n")}\n\n${next}`);
    return 0;
  },
});
