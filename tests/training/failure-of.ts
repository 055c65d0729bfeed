import { Failed } from "../../course/training/failed";

/** What is wrong with a learner's answer, in the words of the call; undefined if nothing is. */
export function failureOf(call: () => unknown) {
  try {
    call();
  } catch (error) {
    if (error instanceof Failed) return error.failure;
    throw error;
  }
  return undefined;
}
