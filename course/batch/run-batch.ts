import type { Planned } from "../intake/plan";
import { type GradebookEntry, entryOf } from "../gradebook/entry";
import type { Graded } from "../gradebook/graded";
import { type BatchContext, gradeOne } from "./grade-one";

/**
 * Grades all submissions, some at a time. Each result depends only on its submission, so the
 * results are the same whatever `jobs` is; they come back in the order of the plan.
 *
 * @param onGraded is told in the order of the plan, as soon as all before it are done
 * @throws what onGraded, or the context's cache or onStart, throws: no further submission is begun
 */
export async function runBatch(
  context: BatchContext,
  planned: Planned[],
  jobs: number,
  onGraded: (graded: Graded, done: number) => void,
): Promise<GradebookEntry[]> {
  /** Graded but not reported yet, because an earlier one is still being graded. */
  const waiting = new Map<number, Graded>();
  const entries: GradebookEntry[] = [];
  let next = 0;
  const tellReady = () => {
    for (;;) {
      const ready = waiting.get(entries.length);
      if (!ready) return;
      waiting.delete(entries.length);
      entries.push(entryOf(ready));
      onGraded(ready, entries.length);
    }
  };
  const lane = async () => {
    try {
      while (next < planned.length) {
        const index = next++;
        waiting.set(index, await gradeOne(context, planned[index]));
        tellReady();
      }
    } catch (error) {
      next = planned.length;
      throw error;
    }
  };
  await Promise.all(Array.from({ length: Math.min(jobs, planned.length) }, lane));
  return entries;
}
