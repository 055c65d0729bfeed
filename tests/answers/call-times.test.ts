import { expect, test } from "@jest/globals";
import { callTimes } from "../../course/answers/call-times";
import type { TimedOut } from "../../course/checks/answerer";
import { timedOut } from "../../course/checks/texts";

const LIMITS = { load: 9_000, call: 2_000, check: 5_000, afterTimeOut: 100, maxTimeouts: 2 };

const start = () => {
  const times = callTimes(LIMITS);
  const next = (name = "f") => times.next(name);
  /** The call is made, and does not end. */
  const loops = (name = "f"): TimedOut => {
    const time = next(name);
    if (!("milliseconds" in time)) return time;
    times.used(time.milliseconds);
    times.timedOut(name, time.timedOut);
    return time.timedOut;
  };
  return { times, next, loops, said: (name?: string) => timedOut("f(x)", loops(name)) };
};

test("a call has its time, and the calls of a check have theirs together", () => {
  const { times, next } = start();
  expect(next()).toMatchObject({ milliseconds: 2_000, timedOut: { seconds: 2 } });
  times.used(3_500);
  expect(next()).toMatchObject({ milliseconds: 1_500, timedOut: { seconds: 5 } });
  times.used(1_600);
  expect(next()).toMatchObject({ kind: "timed-out", ranOut: "together", seconds: 5 });
  times.begin("check");
  expect(next()).toMatchObject({ milliseconds: 2_000 });
});

test("after a time-out a function has little time, after the second one none", () => {
  const { times, next, said } = start();
  expect(said()).toBe("f(x) took longer than 2 s: is there a loop that never ends?");
  times.begin("check");
  expect(said()).toMatch(/^f\(x\) took longer than 0.1 s, which is all that is left after/);
  times.begin("check");
  expect(said()).toMatch(
    /^f\(x\) was not called, because earlier calls took longer than 2 s: is there/,
  );
  expect(next("another")).toMatchObject({ milliseconds: 2_000 });
});

test("a function that is only slow keeps its time for a call", () => {
  const { times, next, loops } = start();
  times.used(4_500);
  expect(loops()).toMatchObject({ ranOut: "together" });
  times.begin("check");
  expect(next()).toMatchObject({ milliseconds: 2_000 });
  times.used(4_500);
  loops();
  times.begin("check");
  expect(next()).toMatchObject({ kind: "timed-out", ranOut: "before", seconds: 5 });
});

test("what the course asks beyond its checks costs a function none of that", () => {
  const { times, next, loops } = start();
  times.used(4_900);
  times.begin("shrinking");
  expect(loops()).toMatchObject({ seconds: 2 });
  // one loop is enough to know
  expect(loops()).toMatchObject({ ranOut: "before" });
  times.begin("probing");
  expect(loops()).toMatchObject({ seconds: 2 });
  times.begin("check");
  expect(next()).toMatchObject({ milliseconds: 2_000 });
});
