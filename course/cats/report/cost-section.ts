import { durationText } from "../../training/duration";
import { stepsText } from "../steps-text";
import type { TrainingRun } from "../../training/job";
import { costSeries } from "./cost-series";
import { costTable } from "./cost-table";
import { lineChart } from "./line-chart";

/** How the cost went down while the model learned. */
export function costSection(run: TrainingRun): string {
  const { iterations, rate, milliseconds } = run;
  const series = [costSeries("cost", run)];
  const title = "Cost of the training";
  const description = `${described(run.costs)} The table beside it has the numbers.`;
  return `<section><h2>The cost, while it learned</h2>
<p>${stepsText(iterations)} of gradient descent at learning rate ${rate}, in ${durationText(milliseconds)}.
The cost was recorded every 100 of them. Before the first step all weights are 0, so every picture has
a probability of ½ and the cost is log 2 ≈ 0.693147, whatever the pictures are.</p>
<div class="plot">
${lineChart({ title, description, xLabel: "iteration", yLabel: "cost", series })}
${costTable(title, series)}
</div></section>`;
}

/** A curve in words. */
export function described(costs: number[]): string {
  const [first] = costs;
  const last = costs[costs.length - 1];
  const range = `from ${first.toFixed(3)} at iteration 0 to ${last.toFixed(3)} at iteration ${(costs.length - 1) * 100}`;
  const rises = costs.slice(1).filter((cost, i) => !(cost <= costs[i])).length;
  if (costs.length === 1) return `One point only: ${first.toFixed(3)} at iteration 0.`;
  if (rises === 0) return `The cost falls all the way ${range}.`;
  return `The cost goes ${range}, rising on ${rises === 1 ? "one stretch" : `${rises} stretches`} along the way.`;
}
