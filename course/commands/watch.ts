import { join } from "node:path";
import { watch as watchFiles } from "chokidar";
import { type Chosen, pathOf } from "../catalog/select";
import type { TestRequest } from "../jest/request";
import { affectedBy } from "../jest/affected";
import type { Results } from "../jest/results";
import { screenOf } from "../screen/screen";
import { screenFrom } from "../screen/screen-from";
import { type RunOutcome, runChecksInJest } from "../jest/run-checks-in-jest";
import { findTypeErrors, NO_TYPE_ERRORS, type TypeErrors } from "../type-errors/type-errors";
import * as texts from "./texts";
import { requestOrExit } from "./request-or-exit";
import { jestPool } from "../jest/worker-pool";
import { type Spawned, workerFrom } from "../jest/worker-process";

/** Editors save in two or three steps. */
const SETTLE_MS = 20;
const CLEAR = "\u001B[2J\u001B[3J\u001B[H";

/**
 * `npm run watch [FUNCTION | UNIT …]`: runs the checks, then again on each save, only what the
 * save affects; the Jest process stays warm. Runs until Ctrl-C.
 */
export async function watchCommand(
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
  console.log(texts.watchStarts);
  const results: Results = new Map();
  process.once("SIGINT", () => process.exit(0));
  const saved = savedFiles(root);
  for (let turn = request.chosen; ; turn = await saved.next(request.chosen)) {
    for (const one of turn) results.delete(pathOf(one));
    const types = findTypeErrors(root);
    const outcome = await runChecksInJest(root, turn, request.visibility, pool);
    for (const [path, checks] of outcome.results) results.set(path, checks);
    // the verdict does not wait for the compiler; it is shown again if the compiler finds something
    show(root, request, turn, results, outcome, NO_TYPE_ERRORS);
    const typeErrors = await types;
    if (typeErrors.count > 0 || typeErrors.hiddenBy)
      show(root, request, turn, results, outcome, typeErrors);
  }
}

/** The functions of this turn come first, so that their failure is the one shown. */
function show(
  root: string,
  request: TestRequest,
  turn: Chosen[],
  results: Results,
  outcome: RunOutcome,
  typeErrors: TypeErrors,
): void {
  const screen = screenFrom(root, request, results, outcome, typeErrors);
  const inTurn = new Set(turn.map(pathOf));
  const first = screen.standings.find(
    ({ chosen, status }) => inTurn.has(pathOf(chosen)) && status.kind === "failed",
  );
  const lines = screenOf({ ...screen, isWatching: true, focus: first });
  console.log(`${process.stdout.isTTY ? CLEAR : ""}${lines.join("\n")}`);
}

/** Waits for saves; several in quick succession count as one. */
function savedFiles(root: string) {
  const waiting = new Set<string>();
  let wake = () => undefined as void;
  const watcher = watchFiles(join(root, "exercises"), { ignoreInitial: true });
  watcher.on("all", (_, path) => {
    if (!path.endsWith(".ts")) return;
    waiting.add(path);
    setTimeout(() => wake(), SETTLE_MS);
  });
  return {
    async next(chosen: Chosen[]): Promise<Chosen[]> {
      for (;;) {
        if (waiting.size === 0) await new Promise<void>((resolve) => (wake = resolve));
        const files = [...waiting];
        waiting.clear();
        const affected = new Set(files.flatMap((file) => affectedBy(file, chosen)));
        if (affected.size > 0) return chosen.filter((one) => affected.has(one));
      }
    },
  };
}
