import { inHtml } from "../../base/foreign/in-html";
import { ticks } from "./ticks";

/*
 * Our own, weighed against libraries that draw SVG without a browser: d3-scale and d3-shape bring
 * eleven packages of ES modules, which Jest here cannot load, for two scales and one path; others
 * want a DOM, or tens of megabytes. A line chart is the few sums below.
 */

/** One line of a chart. */
export interface Series {
  name: string;
  /** Finite or not: a line is broken where its value is not a number. */
  points: { x: number; y: number }[];
}

/** What a chart says; title and description are what a screen reader reads. */
export interface Chart {
  title: string;
  description: string;
  xLabel: string;
  yLabel: string;
  /** Up to three, told apart by dashes and by names at their ends, not by colour alone. */
  series: Series[];
}

const WIDTH = 440;
const HEIGHT = 280;
const LEFT = 46;
const RIGHT = 62;
const TOP = 26;
const BOTTOM = 44;
const LINE_HEIGHT = 15;

/** A chart as an SVG element. Both axes begin at 0. */
export function lineChart({ title, description, xLabel, yLabel, series }: Chart): string {
  const points = series.flatMap((one) => one.points).filter(({ y }) => Number.isFinite(y));
  const xTicks = ticks(Math.max(...points.map(({ x }) => x)), 4);
  const yTicks = ticks(Math.max(...points.map(({ y }) => y)), 5);
  const x = scale(xTicks, LEFT, WIDTH - RIGHT);
  const y = scale(yTicks, HEIGHT - BOTTOM, TOP);
  const parts = [
    `<title>${inHtml(title)}</title><desc>${inHtml(description)}</desc>`,
    ...yTicks.map(
      (value) =>
        `<path class="grid" d="M${LEFT} ${y(value)}H${WIDTH - RIGHT}"/>` +
        text(LEFT - 7, y(value) + 4, String(value), "end"),
    ),
    ...xTicks.map((value) => text(x(value), HEIGHT - BOTTOM + 18, String(value), "middle")),
    text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 6, xLabel, "middle"),
    text(4, 12, yLabel, "start"),
    ...series.map((one, i) => `<path class="line line-${i}" d="${path(one, x, y)}"/>`),
    ...names(series, x, y),
  ];
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img">\n${parts.join("\n")}\n</svg>`;
}

type Scale = (value: number) => number;

function scale(domain: number[], from: number, to: number): Scale {
  const highest = domain[domain.length - 1];
  return (value) => Math.round((from + (value / highest) * (to - from)) * 10) / 10;
}

function path({ points }: Series, x: Scale, y: Scale): string {
  let pen = "M";
  return points
    .map((point) => {
      if (!Number.isFinite(point.y)) {
        pen = "M";
        return "";
      }
      const move = `${pen}${x(point.x)} ${y(point.y)}`;
      pen = "L";
      return move;
    })
    .join("");
}

/** The names at the ends of the lines, moved down where they would cover each other. */
function names(series: Series[], x: Scale, y: Scale): string[] {
  const ends = series
    .flatMap(({ name, points }, i) => {
      const last = points.findLast((point) => Number.isFinite(point.y));
      return last ? [{ name, i, x: x(last.x) + 6, y: y(last.y) + 4 }] : [];
    })
    .toSorted((a, b) => a.y - b.y);
  let lowest = Number.NEGATIVE_INFINITY;
  return ends.map((end) => {
    lowest = Math.max(end.y, lowest + LINE_HEIGHT);
    return text(end.x, lowest, end.name, "start", `name name-${end.i}`);
  });
}

function text(x: number, y: number, words: string, anchor: string, kind = "label"): string {
  return `<text class="${kind}" x="${x}" y="${y}" text-anchor="${anchor}">${inHtml(words)}</text>`;
}
