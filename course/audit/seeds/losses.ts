import type { Loss, PartOutcome } from "../result";
import * as texts from "../texts";

/** What a process says of one chunk. */
export interface ChunkResult {
  seeds: number;
  judged: number;
  losses: Loss[];
}

/** Puts the chunks together: one problem a check, however many seeds it failed with. */
export function outcomeOf(chunks: ChunkResult[], wantedSeeds: number, audit: number): PartOutcome {
  const sum = (field: "seeds" | "judged") => chunks.reduce((total, one) => total + one[field], 0);
  const losses = chunks.flatMap((chunk) => chunk.losses);
  const checks = [...new Set(losses.map(({ check }) => check))];
  const [seeds, judged] = [sum("seeds"), sum("judged")];
  const problems = checks.map((check) => {
    const own = losses.filter((loss) => loss.check === check);
    return texts.lost(own[0], own.length, seeds);
  });
  if (seeds !== wantedSeeds || judged === 0) problems.push(texts.seedsMissing(seeds, wantedSeeds));
  return {
    state: problems.length === 0 ? "ok" : "wrong",
    summary: texts.seeds(seeds, judged, losses.length),
    problems,
    figures: { seeds, judgements: judged, lost: losses.length, seed: String(audit) },
  };
}
