import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Margin, room } from "./margins";
import type { Proof } from "./prove";
import * as texts from "./texts";

/** Where the proof's tests write what they found, one file per unit. */
const REPORTS = join("reports", "proof");

/** What the tests in tests/proof found when they last ran, in course order. */
export function readProofs(root: string): Proof[] {
  const folder = join(root, REPORTS);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .toSorted()
    .flatMap((file) => JSON.parse(readFileSync(join(folder, file), "utf8"), revive) as Proof[]);
}

/** JSON has no Infinity. */
const revive = (_: string, value: unknown): unknown =>
  value === "Infinity" ? Number.POSITIVE_INFINITY : value;

/** The proofs as a table: one line per function, then the totals. */
export function proofTable(proofs: Proof[]): string[] {
  const header = row(
    "function",
    "checks",
    "caught",
    "accepted",
    "named",
    "false",
    "weakest margin",
  );
  const total = (
    field:
      | "checks"
      | "caught"
      | "misconceptions"
      | "accepted"
      | "alternatives"
      | "named"
      | "falseHints"
      | "generic",
  ) => proofs.reduce((sum, proof) => sum + proof[field], 0);
  return [
    header,
    ...proofs.map((proof) => rowOf(proof, weakest(proof.margins))),
    row(
      "all",
      `${total("checks")}`,
      `${total("caught")}/${total("misconceptions")}`,
      `${total("accepted")}/${total("alternatives")}`,
      `${total("named")}`,
      `${total("falseHints")}`,
      "",
    ),
    texts.genericTried(total("generic")),
  ];
}

function rowOf(proof: Proof, margin: Margin | undefined): string {
  return row(
    proof.path.replace(/^.*\//, ""),
    `${proof.checks}`,
    `${proof.caught}/${proof.misconceptions}`,
    `${proof.accepted}/${proof.alternatives}`,
    `${proof.named}`,
    `${proof.falseHints}`,
    margin ? `${factor(room(margin) * 10)} × (${margin.id})` : "",
  );
}

const weakest = (margins: Margin[]): Margin | undefined =>
  margins.toSorted((a, b) => room(a) - room(b))[0];

/** How many times the tolerance could be tightened or widened before it meets an answer. */
function factor(times: number): string {
  if (!Number.isFinite(times)) return "∞";
  return times >= 10_000 ? times.toExponential(0) : `${Math.floor(times)}`;
}

const WIDTHS = [24, 8, 9, 10, 7, 7];

const row = (...cells: string[]): string =>
  cells
    .map((cell, i) => cell.padEnd(WIDTHS[i] ?? 0))
    .join("")
    .trimEnd();
