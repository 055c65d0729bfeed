import { type Chosen, pathOf } from "../catalog/select";
import { affectedBy } from "../jest/affected";
import type { TestRequest } from "../jest/request";
import type { Results } from "../jest/results";
import { type RunOutcome, runChecksInJest } from "../jest/run-checks-in-jest";
import type { WorkerPool } from "../jest/worker-pool";
import { screenOf } from "../screen/screen";
import { screenFrom } from "../screen/screen-from";
import { findTypeErrors, NO_TYPE_ERRORS, type TypeErrors } from "../type-errors/type-errors";
import { savedFiles } from "./saved-files";

/**
 * Runs the checks that were asked for, then again on each save, only what the save affects; the Jest
 * process stays warm. Never ends by itself.
 *
 * @param show is given the lines of a whole screen
 */
export async function watchExercises(
  root: string,
  request: TestRequest,
  pool: WorkerPool,
  show: (lines: string[]) => void,
): Promise<never> {
  const results: Results = new Map();
  const saved = savedFiles(root);
  for (let turn = request.chosen; ; turn = await nextTurn(saved, request.chosen)) {
    for (const one of turn) results.delete(pathOf(one));
    const types = findTypeErrors(root);
    const outcome = await runChecksInJest(root, turn, request.visibility, pool);
    for (const [path, checks] of outcome.results) results.set(path, checks);
    // the verdict does not wait for the compiler; it is shown again where that has something to say
    show(linesOf(root, request, turn, results, outcome, NO_TYPE_ERRORS));
    const typeErrors = await types;
    if (typeErrors.count > 0 || typeErrors.hiddenBy)
      show(linesOf(root, request, turn, results, outcome, typeErrors));
  }
}

/** The functions of this turn stand first, so that it is their failure that is shown. */
function linesOf(
  root: string,
  request: TestRequest,
  turn: Chosen[],
  results: Results,
  outcome: RunOutcome,
  typeErrors: TypeErrors,
): string[] {
  const screen = screenFrom(root, request, results, outcome, typeErrors);
  const inTurn = new Set(turn.map(pathOf));
  const first = screen.standings.find(
    ({ chosen, status }) => inTurn.has(pathOf(chosen)) && status.kind === "failed",
  );
  return screenOf({ ...screen, isWatching: true, focus: first });
}

/** Waits until a save affects some of the functions, and says which. */
async function nextTurn(saved: ReturnType<typeof savedFiles>, chosen: Chosen[]): Promise<Chosen[]> {
  for (;;) {
    const affected = new Set((await saved.next()).flatMap((file) => affectedBy(file, chosen)));
    if (affected.size > 0) return chosen.filter((one) => affected.has(one));
  }
}
