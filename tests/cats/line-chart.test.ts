import { expect, test } from "@jest/globals";
import { lineChart } from "../../course/cats/report/line-chart";
import { ticks } from "../../course/cats/report/ticks";

const chart = (ys: number[][]) =>
  lineChart({
    title: "t",
    description: "d",
    xLabel: "x",
    yLabel: "y",
    series: ys.map((values, i) => ({
      name: `line ${i}`,
      points: values.map((y, x) => ({ x: x * 100, y })),
    })),
  });

const linesOf = (svg: string) =>
  [...svg.matchAll(/class="line [^"]*" d="([^"]*)"/g)].map((m) => m[1]);
const heightsOfNames = (svg: string) =>
  [...svg.matchAll(/class="name [^"]*" x="[^"]*" y="([^"]*)"/g)].map((m) => Number(m[1]));

test("ticks are round numbers that cover the values", () => {
  expect(ticks(0.7, 5)).toEqual([0, 0.2, 0.4, 0.6, 0.8]);
  expect(ticks(1900, 4)).toEqual([0, 500, 1000, 1500, 2000]);
  expect(ticks(0, 4)).toEqual([0, 1]);
  expect(ticks(Number.NEGATIVE_INFINITY, 4)).toEqual([0, 1]);
});

test("a point is drawn where its numbers say", () => {
  // x: 0 … 100 from 46 to 378, y: 0 … 1 from 236 up to 26
  expect(linesOf(chart([[1, 0.5]]))).toEqual(["M46 26L378 131"]);
});

test("a line is broken where its value is not finite", () => {
  const [line] = linesOf(chart([[1, Number.NaN, 0, 1]]));
  expect(line.match(/M/g)).toHaveLength(2);
  expect(line).not.toContain("NaN");
});

test("names at the ends do not cover each other", () => {
  const heights = heightsOfNames(
    chart([
      [1, 0.5],
      [1, 0.5],
      [1, 0.49],
    ]),
  );
  expect(heights).toHaveLength(3);
  expect(heights[1] - heights[0]).toBeGreaterThanOrEqual(15);
  expect(heights[2] - heights[1]).toBeGreaterThanOrEqual(15);
});

test("nothing but dots still makes a chart", () => {
  expect(chart([[Number.NaN]])).not.toMatch(/NaN|Infinity/);
});
