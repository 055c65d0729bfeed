import { expect, test } from "@jest/globals";
import { catsPage } from "../../course/cats/report/cats-page";
import type { TrainingRun, Trained } from "../../course/training/job";
import { smallData } from "../training/small-data";

const run = (rate: number): TrainingRun => ({
  iterations: 300,
  rate,
  milliseconds: 1500,
  costs: [0.7, 0.5, 0.4],
  w: Float64Array.from({ length: 18 }, (_, i) => i - 9),
  b: 0.25,
  trainPredictions: Float64Array.of(1, 0, 1, 0, 0, 0, 1),
  testPredictions: Float64Array.of(0, 0, 1),
});

const trained: Trained = {
  run: run(0.005),
  comparison: [run(0.01), { ...run(0.001), costs: [0.7, Number.NaN, 12] }, run(0.0001)],
  printed: { lines: [], dropped: 0 },
};

const page = (more: object = {}) =>
  catsPage({ data: smallData(), solution: false, trained, ...more });

test("has no script, and nothing that is loaded", () => {
  const html = page();
  expect(html).not.toMatch(/<script|\son\w+=|javascript:/i);
  expect(html).not.toMatch(/(?:src|href)="(?!data:)/);
  expect(html).toContain("default-src 'none'");
});

test("every picture has a description for people who cannot see it", () => {
  const html = page();
  const images = html.match(/<img [^>]*>/g) ?? [];
  expect(images).toHaveLength(3); // the weights, and two mistakes
  for (const image of images) expect(image).toMatch(/alt="[^"]{20,}"/);
  const plots = html.match(/<svg[^]*?<\/svg>/g) ?? [];
  expect(plots).toHaveLength(2);
  for (const plot of plots)
    expect(plot).toMatch(/role="img"[^]*<title>.+<\/title><desc>.+<\/desc>/);
});

test("every plot has its numbers as a table beside it", () => {
  const html = page();
  const beside = html.match(/<div class="plot">[^]*?<\/table>/g) ?? [];
  expect(beside).toHaveLength(2);
  expect(beside[0]).toMatch(/<th scope="row">200<\/th><td>0.400000<\/td>/);
  expect(beside[1]).toMatch(/<td>0.500000<\/td><td>NaN<\/td><td>0.500000<\/td>/);
});

test("lines can be distinguished without colour", () => {
  const html = page();
  for (const rate of ["0.01", "0.001", "0.0001"]) {
    expect(html).toMatch(new RegExp(`<text class="name [^>]*>${rate}</text>`));
  }
  expect(html.match(/stroke-dasharray/g)).toHaveLength(2);
});

test("names of pictures and data are text, never tags", () => {
  const own = { file: "/x/<b>&.png", pixels: new Uint8Array(18), probability: 0.99996 };
  const html = page({ own });
  expect(html).toContain("bright &amp; dark &lt;squares&gt;");
  expect(html).toContain("test &lt;0&gt;");
  expect(html).toContain("&lt;b&gt;&amp;.png");
  expect(html).not.toContain("<squares>");
});

test("says what it got wrong, and what the larger class alone would score", () => {
  const html = page();
  expect(html).toContain("2 of 3 test pictures");
  expect(html).toContain("0 of 7 training pictures");
  expect(html).toContain("<b>33.3 %</b>");
  expect(html).toContain("always saying “not a cat” would score 66.7 %");
});

test("the surest mistakes come first", () => {
  // z of a test picture: the first is bright and wrong by little, the third dark and wrong by much
  const w = new Float64Array(18).fill(0.01);
  const main = { ...run(0.005), w, b: -0.2, testPredictions: Float64Array.of(0, 1, 1) };
  const html = page({ trained: { ...trained, run: main } });
  const [test] = html.split("training pictures</h3>").map((part) => part.split("Its mistakes")[1]);
  const shown = [...test.matchAll(/([\d.]+) % cat<br>/g)].map((match) => Number(match[1]));
  expect(shown).toHaveLength(3);
  const sureness = shown.map((percent) => Math.abs(percent - 50));
  expect(sureness).toEqual(sureness.toSorted((a, b) => b - a));
  expect(sureness).not.toEqual(sureness.toReversed());
});

test("a picture of one's own is judged and shown", () => {
  const own = { file: "me.png", pixels: new Uint8Array(18).fill(9), probability: 0.99996 };
  const html = page({ own });
  expect(html).toContain("<b>a cat</b>");
  expect(html).toContain("over 99.9 %");
  expect(html).toContain('alt="me.png, scaled to 2 × 3 pixels"');
});

test("says so where the comparison was shortened or left out", () => {
  expect(page()).toContain("300 iterations each: the course takes 1500");
  const none = page({ trained: { ...trained, comparison: [] } });
  expect(none).toContain("three more trainings would take too long");
});
