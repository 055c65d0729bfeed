import { STUB_MESSAGE } from "../catalog/stub";
import type { Verdict } from "../checks/verdict";

/** A verdict for Jest's own reporters and for editors; `npm test` shows more. */
export function jestFailureText(verdict: Verdict): string {
  switch (verdict.kind) {
    case "passed":
      return "passed";
    case "not-started":
      return STUB_MESSAGE;
    case "waiting":
      return `waiting for ${verdict.for}`;
    case "ungradable":
      return verdict.isBusy
        ? verdict.reason
        : `A bug in the check itself, not in your code: ${verdict.reason}`;
    default: {
      const { message, evidence, frames } = verdict.failure;
      return [
        message,
        ...evidence.map((line) => `  ${line.text}`),
        ...frames.map((f) => `  at ${f}`),
      ].join("\n");
    }
  }
}
