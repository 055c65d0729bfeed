import type { Planned } from "../intake/plan";
import type { Graded } from "./graded";
import { type Desk, gradeOne } from "./grade-one";

/**
 * Grades all submissions, some at a time. What one comes to depends on nothing but itself, so the
 * results are the same whatever `jobs` is; they come back in the order of the plan.
 *
 * @param onGraded is told in the order of the plan, as soon as all before it are done
 */
export async function runBatch(
  desk: Desk,
  planned: Planned[],
  jobs: number,
  onGraded: (graded: Graded, done: number) => void,
): Promise<Graded[]> {
  const results: (Graded | undefined)[] = planned.map(() => undefined);
  let next = 0;
  let told = 0;
  const lane = async () => {
    while (next < planned.length) {
      const index = next++;
      results[index] = await gradeOne(desk, planned[index]);
      for (let ready = results[told]; ready; ready = results[told]) onGraded(ready, ++told);
    }
  };
  await Promise.all(Array.from({ length: Math.min(jobs, planned.length) }, lane));
  return results.filter((result) => result !== undefined);
}
