import type { EvidenceLine } from "../grading/evidence";
import type { Verdict } from "../grading/verdict";
import type { CheckResult } from "./results";
import { paint } from "./style";
import * as texts from "./texts";

const HEADINGS: Record<EvidenceLine["role"], string> = {
  input: texts.onInput,
  compared: texts.compared,
  printed: texts.printed,
  note: "",
};

/**
 * A failed check: its rule, what is wrong, the smallest failing input, yours beside expected,
 * what the code printed, and the place.
 *
 * @param place the learner's own file:line
 */
export function failureScreen({ check, verdict }: CheckResult, place: string): string[] {
  const { message, evidence, frames } = failureIn(check.functionName, verdict);
  const places = frames.length > 0 ? [...new Set(frames)].slice(0, 3) : [place];
  return [
    paint("bad", `✘ ${check.functionName}`) + `  ${texts.rule(check.title)}`,
    ...message.split("\n").map((line) => `  ${paint("strong", line)}`),
    ...underHeadings(evidence),
    ...places.map((line) => `  at ${line}`),
  ];
}

function failureIn(name: string, verdict: Verdict) {
  const nothing = { evidence: [] as EvidenceLine[], frames: [] as string[] };
  switch (verdict.kind) {
    case "passed":
      return { message: "", ...nothing };
    case "not-started":
      return { message: texts.stillThrows(name), ...nothing };
    case "waiting":
      return { message: texts.waitsFor(name, verdict.for), ...nothing };
    case "ungradable":
      return { message: texts.ungradable(verdict.reason), ...nothing };
    default:
      return verdict.failure;
  }
}

/** Evidence lines of one role follow each other under one heading. */
function underHeadings(evidence: EvidenceLine[]): string[] {
  return evidence.flatMap(({ role, text }, i) => {
    const isFirst = evidence[i - 1]?.role !== role;
    const heading = isFirst && HEADINGS[role] ? [`  ${paint("quiet", HEADINGS[role])}`] : [];
    return [...heading, `    ${text}`.trimEnd()];
  });
}
