import { ExpectationFailed } from "../checks/expectation-failed";
import type { Printed } from "../checks/answerer";
import { Failed } from "./failed";

/**
 * Checks what a function returned; a failed expectation is that function's failure.
 *
 * @param name the function that `npm test` should look at next
 * @throws Failed
 */
export function judged<T>(name: string, printed: Printed, look: () => T): T {
  try {
    return look();
  } catch (error) {
    if (!(error instanceof ExpectationFailed)) throw error;
    throw new Failed({ kind: "wrong", name, message: error.message, printed });
  }
}
