import type { NotStarted, Waiting } from "../checks/answerer";
import type { Unit } from "../catalog/units";

/**
 * What a stub's throw means: the function is not started, or waits for the one whose stub threw.
 */
export function whoseStub(
  name: string,
  unit: Unit,
  frames: readonly { functionName: string }[],
): NotStarted | Waiting {
  const names = unit.functions.map((info) => info.name);
  const thrower = frames.find((frame) => names.includes(frame.functionName))?.functionName;
  return thrower === undefined || thrower === name
    ? { kind: "not-started" }
    : { kind: "waiting", for: thrower };
}
