import type { TestRequest } from "../jest/request";
import { runChecksInJest } from "../jest/run-checks-in-jest";
import type { WorkerPool } from "../jest/worker-pool";
import { screenExitCode, screenOf } from "../screen/screen";
import { screenFrom } from "../screen/screen-from";
import { findTypeErrors } from "../type-errors/type-errors";

/** What one run of checks comes to. */
export interface TestOutcome {
  /** Why nothing could be run, where the installation may be to blame. */
  failedStart?: string;
  lines: string[];
  exitCode: number;
}

/** Runs the checks that were asked for, and looks for type errors meanwhile. */
export async function testOnce(
  root: string,
  request: TestRequest,
  pool: WorkerPool,
): Promise<TestOutcome> {
  const [outcome, typeErrors] = await Promise.all([
    runChecksInJest(root, request.chosen, request.visibility, pool),
    findTypeErrors(root),
  ]);
  if (outcome.failedStart && outcome.results.size === 0) {
    return { failedStart: outcome.failedStart, lines: [], exitCode: 1 };
  }
  const screen = screenFrom(root, request, outcome.results, outcome, typeErrors);
  return { lines: screenOf(screen), exitCode: screenExitCode(screen, request.strict) };
}
