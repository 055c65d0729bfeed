import { jestPool } from "../jest/worker-pool";
import { workerFrom } from "../jest/worker-process";
import { watchExercises } from "../workspace/watch-exercises";
import { command } from "./command";
import { TEST_OPTIONS, TEST_WORDS, testRequest, unitsInWords } from "./test-request";
import * as texts from "./texts";

const CLEAR = "\u001B[2J\u001B[3J\u001B[H";

export default command({
  name: "watch",
  does: "Checks your code, and on each save checks again what the save affects. Ctrl-C ends it.",
  words: TEST_WORDS,
  options: TEST_OPTIONS,
  exits: { 0: "after Ctrl-C" },
  more: unitsInWords,
  run(given, { root, early }) {
    const request = testRequest(root, given);
    console.log(texts.watchStarts);
    process.once("SIGINT", () => process.exit(0));
    return watchExercises(root, request, jestPool(workerFrom(early)), (lines) => {
      console.log(`${process.stdout.isTTY ? CLEAR : ""}${lines.join("\n")}`);
    });
  },
});
