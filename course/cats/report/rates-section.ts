import type { DataSet } from "../../training/data-set";
import { accuracyOf, percentText } from "../percent";
import type { TrainingRun } from "../../training/job";
import { described } from "./cost-section";
import { costSeries } from "./cost-series";
import { costTable } from "./cost-table";
import { lineChart } from "./line-chart";

/** The same training with other learning rates. */
export function ratesSection(runs: TrainingRun[], data: DataSet): string {
  const heading = "<section><h2>Other learning rates</h2>";
  if (runs.length === 0) return `${heading}\n<p>${LEFT_OUT}</p></section>`;
  const series = runs.map((run) => costSeries(String(run.rate), run));
  const title = "Cost at three learning rates";
  const words = runs.map((run) => `Rate ${run.rate}: ${described(run.costs)}`);
  const description = [...words, "The table beside it has the numbers."].join(" ");
  return `${heading}
<p>The learning rate is the length of a step. ${lengthText(runs[0].iterations)} Too small a rate
wastes steps; too large a one can make the cost jump up. A lower cost at the end does not mean a
better model for new pictures: compare the test accuracies.</p>
<div class="plot">
${lineChart({ title, description, xLabel: "iteration", yLabel: "cost", series })}
${costTable(title, series)}
</div>
${accuracies(runs, data)}</section>`;
}

const LEFT_OUT =
  "Left out, because three more trainings would take too long with this model. Loops over pixels are slow; " +
  "<code>npm run vectorization</code> shows by how much.";

const lengthText = (iterations: number): string =>
  iterations === 1500
    ? "Here are the course's three rates, 1500 iterations each, as in the course."
    : `Here are the course's three rates, ${iterations} iterations each: the course takes 1500, ` +
      "which would have kept you waiting too long.";

function accuracies(runs: TrainingRun[], { train, test }: DataSet): string {
  const rows = runs.map(
    (run) =>
      `<tr><th scope="row">${run.rate}</th>` +
      `<td>${percentText(accuracyOf(run.trainPredictions, train))}</td>` +
      `<td>${percentText(accuracyOf(run.testPredictions, test))}</td></tr>`,
  );
  return `<table><caption>What each rate came to</caption>
<thead><tr><th scope="col">rate</th><th scope="col">training</th><th scope="col">test</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody></table>`;
}
