import { pathOf } from "../../catalog/select";
import { room } from "../../proof/margins";
import type { Problem } from "../../catalog/problem";
import type { Proof } from "../../proof/prove";
import { problem } from "../texts";
import type { Report } from "./verify-exercise";

/** One exercise's report: a page at most. */
export function exerciseReport(report: Report): string[] {
  const { chosen, proof, unusable, missing } = report;
  const required = chosen.unit.standard;
  const { visible, hidden } = chosen.info.points;
  return [
    pathOf(chosen),
    row("usable", unusable.length === 0 ? "yes" : "no"),
    row("complete", unusable.length + missing.length === 0 ? "yes" : notYet(required)),
    row("points", `${visible} visible, ${hidden} hidden`),
    ...(proof ? provedRows(proof) : []),
    ...section("Not usable yet:", unusable),
    ...section(
      required === "complete" ? "Missing:" : "Still missing (not required here):",
      missing,
    ),
    "",
  ];
}

const notYet = (required: string): string =>
  required === "complete" ? "no (required of this unit)" : "no (not required of this unit)";

const row = (name: string, text: string): string => `  ${name.padEnd(10)}${text}`;

function provedRows(proof: Proof): string[] {
  const [weakest] = proof.margins.toSorted((a, b) => room(a) - room(b));
  const times = weakest ? room(weakest) * 10 : Number.POSITIVE_INFINITY;
  return [
    row("checks", `${proof.checks}, all passed by the solution, none by the stub`),
    row(
      "mistakes",
      `${proof.caught} of ${proof.misconceptions} caught, ${proof.named} named by their own hint, ${proof.falseHints} false hints`,
    ),
    row(
      "answers",
      `${proof.accepted} of ${proof.alternatives} other right answers accepted on 20 seeds`,
    ),
    ...(Number.isFinite(times)
      ? [row("margin", `${Math.floor(times)} × at the weakest (${weakest.id}); 10 × is required`)]
      : []),
  ].filter((line) => !(line.startsWith("  checks") && proof.problems.some((p) => p.isUnusable)));
}

const section = (title: string, problems: Problem[]): string[] =>
  problems.length === 0 ? [] : [`  ${title}`, ...problems.map((one) => `    ${problem(one)}`)];
