import { random } from "#np";
import { STUB_MESSAGE } from "../catalog/stub";
import type { Answerer } from "../checks/answerer";
import type { Answers } from "../checks/answers";
import { copyArguments } from "../checks/copy-arguments";
import { receive } from "../checks/receive";
import { capturePrints } from "./capture-prints";
import { errorName } from "./error-name";
import { thrownMessage } from "./thrown-message";

/** Only an author reads what they print. */
const asText = (...things: unknown[]): string => things.map(String).join(" ");

/**
 * Answers from trusted functions that never hang: solutions, known wrong and known right answers.
 * They cross the same boundary as a learner's.
 */
export function trustedAnswerer(functions: Answers): Answerer {
  return {
    call: (name, args) =>
      capturePrints(asText, (printed) => {
        const given = copyArguments(args);
        // as for learners
        random.seed(0);
        try {
          const value = receive(functions[name](...given));
          return { kind: "returned", value, after: given.map(receive), printed };
        } catch (error) {
          if (thrownMessage(error) === STUB_MESSAGE) return { kind: "not-started" };
          return {
            kind: "threw",
            name: errorName(error),
            message: thrownMessage(error),
            frames: [],
            printed,
          };
        }
      }),
  };
}
