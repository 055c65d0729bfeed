import { exerciseNamed } from "../catalog/node/exercises-named";
import { readUnits } from "../catalog/node/read-units";
import { compareSolution } from "../workspace/compare-solution";
import * as texts from "../workspace/texts";
import { command } from "./command";

export default command({
  name: "solution",
  does: "Shows how the solution of a function differs from yours, once all its visible checks pass.",
  words: { name: "FUNCTION", count: "one", does: "which function", example: "softmax" },
  options: {},
  exits: { 0: "when it showed the solution", 1: "while a check fails" },
  async run({ words: [name] }, { root }) {
    const chosen = exerciseNamed(root, readUnits(root), name);
    const difference = await compareSolution(root, chosen);
    console.log(difference ?? texts.solutionLocked(chosen.info.name));
    return difference === undefined ? 1 : 0;
  },
});
