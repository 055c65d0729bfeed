import { expect, test } from "@jest/globals";
import { spawn } from "node:child_process";
import { type Ended, watchChild } from "../../course/base/watched-child";

const ENDLESS = "setInterval(() => undefined, 1000)";

/** A child that runs some code, and what is heard of it. */
function watching(code: string) {
  const child = spawn(process.execPath, ["--eval", code], { stdio: ["ignore", "ignore", "pipe"] });
  const closed = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const heard: (Ended | number)[] = [];
  const watched = watchChild(child, {
    onEnd: (ended) => heard.push(ended),
    onTimeOut: (milliseconds) => heard.push(milliseconds),
  });
  return { watched, closed, heard };
}

test("an end of its own is reported once, with the last output", async () => {
  const { closed, heard } = watching("console.error('so long'); process.exitCode = 3");
  await closed;
  expect(heard).toEqual([{ code: 3, signal: null, lastWords: "so long\n" }]);
});

test("more than the last words is not kept", async () => {
  const { closed, heard } = watching("console.error('x'.repeat(1e6)); console.error('end')");
  await closed;
  const [{ lastWords }] = heard as Ended[];
  expect(lastWords.length).toBeLessThanOrEqual(16 * 1024);
  expect(lastWords.endsWith("end\n")).toBe(true);
});

test("one that takes too long is killed, and only that is reported", async () => {
  const { watched, closed, heard } = watching(ENDLESS);
  watched.allow(60_000);
  watched.allow(20);
  await closed;
  expect(heard).toEqual([20]);
});

test("a limit that was lifted does not hold", async () => {
  const { watched, closed, heard } = watching("setTimeout(() => undefined, 100)");
  watched.allow(1);
  watched.allow(Infinity);
  await closed;
  expect(heard).toEqual([{ code: 0, signal: null, lastWords: "" }]);
});

test("one that is killed from here says nothing", async () => {
  const { watched, closed, heard } = watching(ENDLESS);
  watched.allow(60_000);
  watched.kill();
  await closed;
  expect(heard).toEqual([]);
});

test("a program that is not there is an end", async () => {
  const child = spawn("/no/such/program", { stdio: ["ignore", "ignore", "pipe"] });
  const ended = await new Promise<Ended>((onEnd) =>
    watchChild(child, { onEnd, onTimeOut: () => undefined }),
  );
  expect(ended.lastWords).toContain("ENOENT");
});
