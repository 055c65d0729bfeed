import { flag } from "../base/options/option";
import { verifyExercises } from "../verify/exercise/verify-exercises";
import { runGate } from "../verify/run-gate";
import { FAST_STEPS, SLOW_STEPS } from "../verify/steps";
import { command } from "./command";
import * as texts from "./texts";

export default command({
  name: "verify",
  does: "Proves the course before a commit: lint, format, types, every grader, the engine's tests. With names it proves only these exercises, in seconds.",
  words: { name: "NAME", count: "any", does: texts.exerciseNames, example: "softmax" },
  options: { all: flag("also runs the slow tests, as npm run verify:all does") },
  exits: { 0: "when all is well", 1: "when something is not" },
  async run({ words, options }, { root }) {
    const steps = options.all ? [...FAST_STEPS, ...SLOW_STEPS] : FAST_STEPS;
    const isWell =
      words.length > 0
        ? verifyExercises(root, words, console.log)
        : await runGate(root, steps, console.log);
    return isWell ? 0 : 1;
  },
});
