import { flag } from "../base/options/option";
import doctor from "../doctor/doctor.js";
import { jestPool } from "../jest/worker-pool";
import { workerFrom } from "../jest/worker-process";
import { testOnce } from "../workspace/test-once";
import { command } from "./command";
import { TEST_OPTIONS, TEST_WORDS, testRequest, unitsInWords } from "./test-request";

export default command({
  name: "test",
  does: "Checks your code. Shows the scoreboard, one failure, and what to do next.",
  words: TEST_WORDS,
  options: { ...TEST_OPTIONS, strict: flag("for CI: exits with 1 below full marks") },
  exits: {
    0: "when nothing that you have begun is wrong",
    1: "when a function is wrong, or with --strict below full marks",
  },
  more: unitsInWords,
  async run(given, { root, early }) {
    const request = testRequest(root, given, given.options.strict);
    const pool = jestPool(workerFrom(early));
    const { failedStart, lines, exitCode } = await testOnce(root, request, pool);
    pool.close();
    if (failedStart !== undefined) {
      console.log(`${failedStart}\n`);
      return doctor.report() ? 3 : 1;
    }
    console.log(lines.join("\n"));
    return exitCode;
  },
});
