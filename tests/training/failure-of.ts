import { Failed } from "../../course/training/failed";

/** What is wrong with a learner's answer, as the call says it; undefined where nothing is. */
export function failureOf(call: () => unknown) {
  try {
    call();
  } catch (error) {
    if (error instanceof Failed) return error.failure;
    throw error;
  }
  return undefined;
}
