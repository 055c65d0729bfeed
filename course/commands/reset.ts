import { exercisesNamed } from "../catalog/node/exercises-named";
import { readUnits } from "../catalog/node/read-units";
import { resetExercises } from "../workspace/reset";
import * as texts from "../workspace/texts";
import { command } from "./command";
import * as doorTexts from "./texts";

export default command({
  name: "reset",
  does: "Restores the stubs of functions. Your code stays beside them, in a file that ends in .bak.",
  words: {
    name: "NAME",
    count: "some",
    does: doorTexts.exerciseNames,
    example: "softmax",
  },
  options: {},
  exits: { 0: "when the stubs are there" },
  run({ words }, { root }) {
    const units = readUnits(root);
    const chosen = exercisesNamed(root, units, words);
    for (const sentence of resetExercises(root, units, chosen)) console.log(sentence);
    console.log(texts.resetNext(chosen[0].info.name));
    return 0;
  },
});
