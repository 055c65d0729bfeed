import { inHtml } from "../../base/foreign/in-html";
import type { Series } from "./line-chart";

/** The numbers of a chart whose lines share their x, as a table that scrolls on its own. */
export function costTable(caption: string, series: Series[]): string {
  const headers = ["iteration", ...series.map(({ name }) => name)];
  const head = headers.map((name) => `<th scope="col">${inHtml(name)}</th>`).join("");
  const rows = series[0].points.map(({ x }, i) => {
    const cells = series.map(({ points }) => `<td>${numberText(points[i].y)}</td>`).join("");
    return `<tr><th scope="row">${x}</th>${cells}</tr>`;
  });
  // A region that scrolls must be reachable by keyboard.
  return `<div class="table" tabindex="0" role="region" aria-label="${inHtml(caption)}"><table>
<caption>${inHtml(caption)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody></table></div>`;
}

const numberText = (value: number): string =>
  Number.isFinite(value) ? value.toFixed(6) : String(value);
