import { expect, test } from "@jest/globals";
import { PassThrough } from "node:stream";
import { progressOver } from "../../course/base/progress";

/** Somewhere to write to, and what was written. */
function listening(isTTY: boolean) {
  const stream = Object.assign(new PassThrough(), {
    isTTY,
    columns: 80,
    rows: 24,
  }) as unknown as NodeJS.WriteStream;
  const text = () => String((stream as unknown as PassThrough).read() ?? "");
  return { stream, text };
}

test("in a log there are lines, and one for each tenth", () => {
  const { stream, text } = listening(false);
  const progress = progressOver(100, { stream, inLog: (count) => `seeds: ${count}` });
  progress.line("first");
  for (let done = 1; done <= 100; done += 1) progress.done(done);
  progress.stop();
  const tenths = [10, 20, 30, 40, 50, 60, 70, 80, 90].map((count) => `seeds: ${count}`);
  expect(text().split("\n")).toEqual(["first", ...tenths, ""]);
});

test("a log of something that has nothing to say is silent", () => {
  const { stream, text } = listening(false);
  progressOver(100, { stream }).done(50);
  expect(text()).toBe("");
});

test("on a terminal a bar is drawn, and taken away at the end", () => {
  const { stream, text } = listening(true);
  const progress = progressOver(4, { stream, format: "{bar} {value} of {total}, {left}" });
  progress.done(2, { left: "soon" });
  progress.line("one more");
  progress.stop();
  const written = text();
  expect(written).toContain("one more\n");
  expect(written).toContain("2 of 4, soon");
  // the last that happens to the line is that it is cleared
  expect(written.lastIndexOf("\u001B[0J")).toBeGreaterThan(written.lastIndexOf("2 of 4"));
});

test("a single thing has no bar", () => {
  const { stream, text } = listening(true);
  progressOver(1, { stream }).done(1);
  expect(text()).toBe("");
});
