import { expect, test } from "@jest/globals";
import type { ProcessorTime } from "../../course/base/processor-time";
import { timeGiven } from "../../course/base/time-given";

/** A process that the system says this of, one look after the other, a second apart. */
function looksAt(...told: (ProcessorTime | undefined)[]) {
  const given = timeGiven(() => told.shift(), 0);
  let now = 0;
  return { given, look: (waitsForUs?: boolean) => given.look((now += 1000), waitsForUs) };
}

const works = (worked: number): ProcessorTime => ({ worked, sleeps: false });
const sleeps = (worked: number): ProcessorTime => ({ worked, sleeps: true });

test("what a process worked counts, and waiting for a processor does not", () => {
  const { look } = looksAt(works(500), works(600), works(600), works(1400));
  expect([look(), look(), look()]).toEqual([100, 100, 900]);
});

test("sleep of its own accord counts like work", () => {
  const { look } = looksAt(works(0), sleeps(10), sleeps(10), sleeps(10));
  expect([look(), look(), look()]).toEqual([10, 1010, 2010]);
});

test("a process that works between two looks has not slept all the time", () => {
  const { look } = looksAt(sleeps(0), sleeps(300));
  expect(look()).toBe(300);
});

test("it does not count while the process waits for us", () => {
  const { look } = looksAt(sleeps(0), sleeps(0), sleeps(0));
  expect([look(true), look()]).toEqual([0, 1000]);
});

test("what it worked alone can be asked too, whatever it slept", () => {
  const { given } = looksAt(sleeps(100), sleeps(130));
  expect(given.worked()).toBe(30);
  expect(looksAt(undefined).given.worked()).toBeUndefined();
});

test("where the system does not tell, the clock counts", () => {
  const never = looksAt(undefined, works(5));
  expect(never.look()).toBe(1000);
  expect(never.given.workedBefore).toBeUndefined();
  expect(looksAt(works(5), undefined).look()).toBe(1000);
});
