import type { EvidenceLine } from "../checks/evidence";
import { MARK } from "../checks/side-by-side";
import type { Verdict } from "../checks/verdict";
import type { CheckResult } from "../jest/results";
import { loadTrouble, placesOf } from "./failure-places";
import { withoutControls } from "./without-controls";
import { paint } from "./style";
import * as texts from "./texts";
import { wrap } from "../base/wrap";

const HEADINGS: Record<EvidenceLine["role"], string> = {
  input: texts.onInput,
  compared: texts.compared,
  printed: texts.printed,
  note: "",
};

/** What Node and Jest append to "Cannot find module": files of ours. */
const REQUIRE_STACK = /\n+Require stack:/;

/**
 * A failed check, or a missed star: its rule, what is wrong, the smallest failing input, yours
 * beside expected, what the code printed, and the place.
 *
 * @param place the learner's own file:line
 */
export function failureScreen({ check, verdict }: CheckResult, place: string): string[] {
  const failure = failureIn(check.functionName, verdict);
  const { message, evidence } = failure;
  const found = placesOf(failure);
  const places = found.length > 0 ? found : [place];
  const [sign, role, rule] = check.stretch
    ? (["☆", "plain", texts.starNeeds(check.title)] as const)
    : (["✘", "bad", ruleOf(check.title, verdict)] as const);
  const head = `${sign} ${check.functionName}`;
  const [first, ...others] = wrap(rule, `${head}  `, "  ");
  return [
    paint(role, head) + first.slice(head.length),
    ...others,
    ...withoutControls(message.split(REQUIRE_STACK)[0])
      .trimEnd()
      .split("\n")
      .flatMap((line) => wrap(line, "  "))
      .map((line) => paint("strong", line.trimEnd())),
    ...underHeadings(evidence),
    ...places.map((line) => `  at ${line}`),
    ...nameOfMistake(verdict),
  ];
}

/** A file that does not compile or load breaks no rule. */
function ruleOf(title: string, verdict: Verdict): string {
  const trouble = loadTrouble(verdict);
  if (!trouble) return texts.rule(title);
  return texts.noCheckRuns(trouble.compileError ? texts.doesNotCompile : texts.doesNotLoad);
}

/** The name of the mistake, if it is a known one, and a nudge. */
function nameOfMistake(verdict: Verdict): string[] {
  const diagnosis = "failure" in verdict ? verdict.failure.diagnosis : undefined;
  if (!diagnosis) return [];
  return [
    ...wrap(texts.knownMistake(diagnosis.mistake, verdict.kind === "crashed"), "  ").map((line) =>
      paint("strong", line),
    ),
    ...wrap(diagnosis.hint, "  "),
  ];
}

function failureIn(name: string, verdict: Verdict) {
  const nothing = { evidence: [] as EvidenceLine[], frames: [] as string[] };
  switch (verdict.kind) {
    case "passed":
      return { message: "", ...nothing };
    case "not-started":
      return { message: texts.isNotStarted(name), ...nothing };
    case "waiting":
      return { message: texts.waitsFor(name, verdict.for), ...nothing };
    case "ungradable":
      return {
        message: verdict.isBusy ? verdict.reason : texts.ungradable(verdict.reason),
        ...nothing,
      };
    default:
      return verdict.failure;
  }
}

/** Evidence lines of one role follow each other under one heading. */
function underHeadings(evidence: EvidenceLine[]): string[] {
  const isMarked = evidence.some(({ role, text }) => role === "compared" && text.includes(MARK));
  const headingOf = (role: EvidenceLine["role"]) =>
    role === "compared" && isMarked ? texts.comparedMarked : HEADINGS[role];
  return evidence.flatMap(({ role, text }, i) => {
    const isFirst = evidence[i - 1]?.role !== role;
    const heading = isFirst && HEADINGS[role] ? [`  ${paint("quiet", headingOf(role))}`] : [];
    return [...heading, `    ${withoutControls(text)}`.trimEnd()];
  });
}
