import { screenExitCode, screenOf } from "../screen/screen";
import { screenFrom } from "../screen/screen-from";
import doctor from "../doctor/doctor.js";
import { runChecksInJest } from "../jest/run-checks-in-jest";
import { findTypeErrors } from "../type-errors/type-errors";
import { requestOrExit } from "./request-or-exit";
import { jestPool } from "../jest/worker-pool";
import { type Spawned, workerFrom } from "../jest/worker-process";

/**
 * `npm test [FUNCTION | UNIT | UNIT/FUNCTION …] [--all] [--strict]`
 *
 * @param early a Jest process that was started before this file was even read
 * @returns the exit code
 */
export async function testCommand(
  root: string,
  words: string[],
  early: Spawned | undefined,
): Promise<number> {
  const pool = jestPool(workerFrom(early));
  const request = requestOrExit(root, words);
  if (typeof request === "number") {
    pool.close();
    return request;
  }
  const [outcome, typeErrors] = await Promise.all([
    runChecksInJest(root, request.chosen, request.visibility, pool),
    findTypeErrors(root),
  ]);
  pool.close();
  if (outcome.failedStart && outcome.results.size === 0) {
    console.log(`${outcome.failedStart}\n`);
    return doctor.report() ? 3 : 1;
  }
  const screen = screenFrom(root, request, outcome.results, outcome, typeErrors);
  console.log(screenOf(screen).join("\n"));
  return screenExitCode(screen, request.strict);
}
