import { join } from "node:path";
import { runCommand } from "../base/run-command";
import { readWords, removeExercise } from "../authoring/remove/remove-exercise";

/**
 * `npm run remove -- UNIT/FUNCTION` takes an exercise out everywhere, and says what needed it. Exit
 * codes: 0 well, 2 refused.
 */
void runCommand(() =>
  removeExercise(join(__dirname, "..", ".."), readWords(process.argv.slice(2)), console.log),
);
