import type { Mutant, PartOutcome } from "../result";
import * as texts from "../texts";

/** Of Stryker's JSON report, what is read here. */
export interface MutationReport {
  files: Record<string, { mutants: Mutant[] }>;
}

/** What Stryker writes for an exception that has no reason. */
const NO_REASON = "Ignored using a comment";

/** An endless loop, detected by counting. Any other time-out may be due to a slow machine. */
const isEndless = ({ status, statusReason = "" }: Mutant): boolean =>
  status === "Timeout" && statusReason.startsWith("Hit limit reached");

/**
 * Turns Stryker's report into the audit's outcome.
 *
 * @param files the solutions, as the report names them: each must have been tried
 */
export function readReport(report: MutationReport, files: string[]): PartOutcome {
  const placed = Object.entries(report.files).flatMap(([file, { mutants }]) =>
    mutants.map((mutant) => ({ ...mutant, file })),
  );
  const caught = placed.filter((mutant) => mutant.status === "Killed" || isEndless(mutant));
  const exempted = placed.filter(({ status }) => status === "Ignored");
  // whatever Stryker calls it, what was not caught escaped
  const escaped = placed.filter((mutant) => !caught.includes(mutant) && !exempted.includes(mutant));
  const withoutReason = exempted.filter(({ statusReason = "" }) =>
    ["", NO_REASON].includes(statusReason.trim()),
  );
  const tried = new Set([...caught, ...escaped].map(({ file }) => file));

  const problems = [
    ...escaped.map((mutant) => texts.escaped(mutant.file, mutant)),
    ...withoutReason.map(({ file, location }) => texts.noReason(file, location.start.line)),
    ...files.filter((file) => !tried.has(file)).map(texts.notTried),
    ...(tried.size === 0 ? [texts.NOTHING_TRIED] : []),
  ];
  return {
    state: problems.length === 0 ? "ok" : "wrong",
    summary: texts.mutants(caught.length, caught.length + escaped.length, exempted.length),
    problems,
    figures: {
      mutants: caught.length + escaped.length,
      caught: caught.length,
      "of these, endless loops": caught.filter(isEndless).length,
      ...countReasons(exempted),
    },
  };
}

function countReasons(exempted: Mutant[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { statusReason } of exempted) {
    const name = `exempted, because ${statusReason?.trim()}`;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}
