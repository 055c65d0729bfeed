import { removeExercise } from "../authoring/remove/remove-exercise";
import { flag } from "../base/options/option";
import { command } from "./command";

export default command({
  name: "remove",
  does: "Takes an exercise out everywhere, after you have confirmed it, and says what needed it.",
  words: {
    name: "UNIT/FUNCTION",
    count: "one",
    does: "the exercise to take out",
    example: "01-numpy-basics/relu",
  },
  options: { yes: flag("removes it without asking", { isNpms: true }) },
  exits: { 0: "when it is gone, or you did not confirm" },
  run: ({ words: [path], options }, { root }) =>
    removeExercise(root, { path, yes: options.yes }, console.log),
});
