import { EventEmitter } from "node:events";
import { PassThrough } from "node:stream";
import { expect, test } from "@jest/globals";
import type { RunEvent } from "../../course/jest/events";
import { markedLines, type Spawned, workerFrom } from "../../course/jest/worker-process";

const MARK = "0123abcd ";

/** Feeds pieces to a reader of marked lines, and returns the lines that it found. */
function found(...pieces: string[]): string[] {
  const lines: string[] = [];
  const read = markedLines(MARK, (line) => lines.push(line));
  for (const piece of pieces) read(piece);
  return lines;
}

test("marked lines are found whole, wherever the pieces are cut", () => {
  const stream = `noise\n${MARK}one\n${MARK}two\nmore noise\n\n${MARK}three\n`;
  for (let size = 1; size <= stream.length; size++) {
    const pieces = stream.match(new RegExp(`[^]{1,${size}}`, "g"))!;
    expect(found(...pieces)).toEqual(["one", "two", "three"]);
  }
});

test("a mark in the middle of a line is noise", () => {
  expect(found(`noise ${MARK}forged\n`, "half", `${MARK}forged\n`, `${MARK}true\n`)).toEqual([
    "true",
  ]);
});

test("noise without a line break is not kept", () => {
  const before = process.memoryUsage().heapUsed;
  const read = markedLines(MARK, () => undefined);
  for (let i = 0; i < 2000; i++) read("n".repeat(65_536) + i);
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(60e6);
});

function fakeWorker() {
  const child = Object.assign(new EventEmitter(), {
    stdin: new PassThrough(),
    stdout: new PassThrough(),
    stderr: new PassThrough(),
    killed: [] as string[],
    kill: (signal: string) => void child.killed.push(signal),
  });
  const worker = workerFrom({ child, mark: MARK } as unknown as Spawned);
  const events: RunEvent[] = [];
  worker.onEvent = (event) => events.push(event);
  return { child, worker, events };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test("events reach the listener; what a learner prints, or spoils, does not", async () => {
  const { child, events } = fakeWorker();
  child.stdout.write(`hello\n${MARK}{"type":"ended"}\n${MARK}{"type":"en\n${MARK}\n`);
  await settled();
  expect(events).toEqual([{ type: "ended" }]);
});

test("an end comes with the last words of standard error", async () => {
  const { child, worker } = fakeWorker();
  const ends: unknown[] = [];
  worker.onEnd = (end) => ends.push(end);
  child.stderr.write(`${"x".repeat(20_000)}\nlast words`);
  await settled();
  child.emit("close", null, "SIGABRT");
  expect(ends).toEqual([
    { code: null, signal: "SIGABRT", lastWords: expect.stringMatching(/^x+\nlast words$/) },
  ]);
});

test("a killed process says nothing more", async () => {
  const { child, worker, events } = fakeWorker();
  worker.kill();
  child.stdout.write(`${MARK}{"type":"ended"}\n`);
  await settled();
  expect(child.killed).toEqual(["SIGKILL"]);
  expect(events).toEqual([]);
});

test("writing to a process that died is not an error", async () => {
  const { child, worker } = fakeWorker();
  child.stdin.destroy(new Error("EPIPE"));
  worker.send({ config: {}, files: [], selection: [] });
  await settled();
});
