import { afterAll, expect, test } from "@jest/globals";
import { guardGlobals } from "../../course/answers/guard-globals";

const originals = {
  setTimeout: globalThis.setTimeout,
  setInterval: globalThis.setInterval,
  setImmediate: globalThis.setImmediate,
  queueMicrotask: globalThis.queueMicrotask,
};
const { exit } = process;
const guard = guardGlobals();

afterAll(() => {
  Object.assign(globalThis, originals);
  process.exit = exit;
});

const soon = () => new Promise((resolve) => originals.setTimeout(resolve, 15));

test("timers that were left behind are counted once, and never run", async () => {
  const ran: string[] = [];
  setTimeout(() => ran.push("timeout"), 1);
  setInterval(() => ran.push("interval"), 1);
  setImmediate(() => ran.push("immediate"));
  expect(guard.stopTimers()).toBe(3);
  expect(guard.stopTimers()).toBe(0);
  await soon();
  expect(ran).toEqual([]);
});

test("a timer works as ever until then, arguments and all", async () => {
  const ran: unknown[] = [];
  setTimeout((...args: unknown[]) => ran.push(...args), 1, "a", 2);
  await soon();
  expect(ran).toEqual(["a", 2]);
  guard.stopTimers();
});

test("process.exit throws an error that says who called it", () => {
  expect(() => process.exit(0)).toThrow(
    expect.objectContaining({ name: "ProgramEnded", message: "process.exit" }),
  );
});
