import { processorTime } from "./processor-time";
import { type TimeGiven, timeGiven } from "./time-given";

/** Most waits end before this, and cost no look at the process. */
const FIRST_LOOK_MS = 500;
const LOOK_EVERY_MS = 100;
/** The clock's part: so many times the limit where the system tells of processes, or does not. */
const MOST_TIMES = { told: 100, untold: 10 };

/**
 * Waits until a process has had so many milliseconds (see {@link TimeGiven}): on a busy machine
 * longer than the clock says.
 *
 * @param onUp called once, from a timer
 * @returns stops waiting
 */
export function whenGiven(
  pid: number | undefined,
  milliseconds: number,
  onUp: () => void,
): () => void {
  const started = performance.now();
  const firstLook = Math.min(FIRST_LOOK_MS, milliseconds);
  let given: TimeGiven | undefined;
  const look = () => {
    const now = performance.now();
    given ??= timeGiven(() => (pid === undefined ? undefined : processorTime(pid)), now);
    const isTold = given.workedBefore !== undefined;
    const left = milliseconds - firstLook - given.look(now);
    const isOver = now - started > milliseconds * (isTold ? MOST_TIMES.told : MOST_TIMES.untold);
    if (isOver || (isTold && left <= 0)) return onUp();
    timer = setTimeout(look, isTold ? Math.min(Math.max(left, 0), LOOK_EVERY_MS) : LOOK_EVERY_MS);
  };
  let timer = setTimeout(look, firstLook);
  return () => clearTimeout(timer);
}
