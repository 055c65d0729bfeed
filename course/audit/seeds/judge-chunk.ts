import type { Verdict } from "../../checks/verdict";
import { everything, pathOf } from "../../catalog/select";
import { readUnits } from "../../catalog/node/read-units";
import { judge } from "../../checks/judge";
import { settingFor } from "../../proof/lost";
import { type Dossier, dossierOf } from "../../dossier/dossier";
import type { Chunk } from "./chunks";
import type { Loss } from "../result";
import type { ChunkResult } from "./losses";

/** Random inputs of every property, more than a check asks for itself. */
const RUNS = 100;

/** The seed of one run, derived from the audit's. */
const seedOf = (audit: number, index: number): string => `audit-${audit}-${index}`;

/** All functions of the course, ready to be judged. */
export const dossiers = (root: string): Dossier[] =>
  everything(readUnits(root)).map((chosen) => dossierOf(root, chosen, require));

/** Judges every solution by every check of its function, once for each seed of the chunk. */
export function judgeChunk(all: Dossier[], audit: number, { first, count }: Chunk): ChunkResult {
  const losses: Loss[] = [];
  let judged = 0;
  for (let index = first; index < first + count; index++) {
    const seed = seedOf(audit, index);
    for (const dossier of all) {
      const setting = { ...settingFor(dossier, dossier.reference, seed), runs: RUNS };
      for (const { check } of dossier.checks) {
        const { verdict } = judge(check, setting);
        judged += 1;
        if (verdict.kind !== "passed")
          losses.push({ check: `${pathOf(dossier.chosen)} ${check.id}`, seed, why: why(verdict) });
      }
    }
  }
  return { seeds: count, judged, losses };
}

function why(verdict: Verdict): string {
  if ("failure" in verdict) return `${verdict.kind}: ${verdict.failure.message}`;
  return verdict.kind === "ungradable" ? `ungradable: ${verdict.reason}` : verdict.kind;
}
