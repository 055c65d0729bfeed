import { rawOf } from "../../base/foreign/foreign";
import type { CheckRow, ExerciseRow, Result } from "../../judge/record/result";
import { inXml } from "../../base/foreign/in-xml";
import * as texts from "../texts";

/**
 * JUnit XML, one suite per function. The format has no points, so they are properties, and the
 * suites' add up. A submission without a score is one suite with an error.
 */
export function junit(result: Result): string {
  const isGraded = result.complete && result.score !== null;
  const suites = isGraded ? result.exercises.map(suite) : [ungradable(result)];
  const cases = isGraded ? result.exercises.flatMap(({ checks }) => checks) : [];
  const head = attributes({
    name: rawOf(result.submission),
    tests: isGraded ? cases.length : 1,
    failures: count(cases, "failure"),
    errors: isGraded ? count(cases, "error") : 1,
    skipped: count(cases, "skipped"),
    time: 0,
  });
  const lines = [
    `<testsuites ${head}>`,
    ...suites.flat().map((line) => `  ${line}`),
    "</testsuites>",
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines.join("\n")}\n`;
}

function suite({ unit, name, score, maxScore, checks }: ExerciseRow): string[] {
  const head = attributes({
    name: `${unit}.${name}`,
    tests: checks.length,
    failures: count(checks, "failure"),
    errors: count(checks, "error"),
    skipped: count(checks, "skipped"),
    time: 0,
  });
  return [
    `<testsuite ${head}>`,
    ...properties({ points: score, maxPoints: maxScore }),
    ...checks.flatMap((check) => testcase(`${unit}.${name}`, check)).map((line) => `  ${line}`),
    "</testsuite>",
  ];
}

function testcase(classname: string, check: CheckRow): string[] {
  const { earned, points, visibility } = check;
  const kind = kindOf(check);
  const text = [check.message, check.hint ? texts.hintLine(check.hint) : ""]
    .filter(Boolean)
    .join("\n");
  const outcome =
    kind === "passed"
      ? []
      : kind === "skipped"
        ? [`  <skipped ${attributes({ message: text })}/>`]
        : [
            `  <${kind} ${attributes({ type: check.status, message: check.message })}>${inXml(text)}</${kind}>`,
          ];
  return [
    `<testcase ${attributes({ classname, name: `${check.id}: ${check.title}`, time: 0 })}>`,
    ...properties({ points: earned, maxPoints: points, visibility }),
    ...outcome,
    "</testcase>",
  ];
}

const ungradable = (result: Result): string[] => [
  `<testsuite ${attributes({ name: "grading", tests: 1, failures: 0, errors: 1, skipped: 0, time: 0 })}>`,
  `  <testcase ${attributes({ classname: "grading", name: rawOf(result.submission), time: 0 })}>`,
  `    <error ${attributes({ type: result.status, message: texts.headline(result) })}></error>`,
  "  </testcase>",
  "</testsuite>",
];

type Kind = "passed" | "failure" | "error" | "skipped";

/** A missed star is not a failure. */
function kindOf({ status, stretch }: CheckRow): Kind {
  if (status === "passed") return "passed";
  if (stretch || status === "not-started" || status === "waiting") return "skipped";
  return status === "wrong" ? "failure" : "error";
}

const count = (checks: CheckRow[], kind: Kind): number =>
  checks.filter((check) => kindOf(check) === kind).length;

const properties = (values: Record<string, string | number>): string[] => [
  "  <properties>",
  ...Object.entries(values).map(
    ([name, value]) => `    <property ${attributes({ name, value })}/>`,
  ),
  "  </properties>",
];

const attributes = (values: Record<string, string | number>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}="${inXml(String(value)).replaceAll("\n", "&#10;")}"`)
    .join(" ");
