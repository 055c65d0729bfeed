import { type AuditReport, PARTS, type PartResult } from "./result";
import { closing, thousands } from "./texts";

/** reports/audit.md: the figures for people, and everything that is wrong. */
export function auditReport(report: AuditReport): string {
  const { date, seed, versions, parts } = report;
  const ran = parts.map(({ part }) => part);
  const leftOut = PARTS.filter((part) => !ran.includes(part));
  return [
    "# Audit",
    "",
    `${date.slice(0, 16).replace("T", " ")} UTC. ${closing(parts)}`,
    ...(leftOut.length > 0 ? ["", `Not asked for: ${leftOut.join(", ")}.`] : []),
    "",
    `To repeat it with the same random inputs: \`npm run audit -- --seed ${seed}\`. ${Object.entries(
      versions,
    )
      .map((pair) => pair.join(" "))
      .join(", ")}.`,
    "",
    ...parts.flatMap(partText),
  ].join("\n");
}

const partText = ({ part, state, summary, seconds, figures, problems }: PartResult): string[] => [
  `## ${part}: ${state}`,
  "",
  `${summary}.`,
  "",
  "| figure | |",
  "|---|---|",
  ...Object.entries(figures).map(([name, value]) => `| ${name} | ${shown(value)} |`),
  `| seconds | ${seconds.toFixed(0)} |`,
  "",
  ...problems.flatMap((problem) => ["```", problem, "```", ""]),
];

const shown = (value: string | number): string =>
  typeof value === "number" ? thousands(value) : value;
