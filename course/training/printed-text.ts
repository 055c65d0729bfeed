import type { Printed } from "../checks/answerer";
import * as texts from "./texts";

/** What the learner's code printed, below a headline; empty if it printed nothing. */
export function printedText({ lines, dropped }: Printed): string {
  if (lines.length === 0) return "";
  const more = dropped > 0 ? [texts.morePrinted(dropped)] : [];
  return ["", "", texts.printed, ...[...lines, ...more].map((line) => `  ${line}`)].join("\n");
}
