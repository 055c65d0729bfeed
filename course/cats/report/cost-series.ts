import type { TrainingRun } from "../../training/job";
import type { Series } from "./line-chart";

/** The costs of a run over its iterations: one was recorded every 100. */
export const costSeries = (name: string, { costs }: TrainingRun): Series => ({
  name,
  points: costs.map((y, i) => ({ x: i * 100, y })),
});
