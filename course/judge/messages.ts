import type { Verdict } from "../checks/verdict";
import * as texts from "./texts";

/** What is wrong, in one text; "" for what passed. */
export function staffMessage(verdict: Verdict, functionName: string): string {
  switch (verdict.kind) {
    case "passed":
      return "";
    case "wrong":
    case "crashed":
    case "timed-out":
      return verdict.failure.message;
    case "not-started":
      return texts.notStarted(functionName);
    case "waiting":
      return texts.waitsFor(functionName, verdict.for);
    case "ungradable":
      return verdict.reason;
  }
}
