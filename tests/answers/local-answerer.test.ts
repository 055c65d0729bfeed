/** @jest-environment ./course/jest/environment.js */
import { describe, expect, test } from "@jest/globals";
import { Unsettled } from "../../course/answers/host";
import { localAnswerer } from "../../course/answers/local-answerer";
import { isDict } from "../../course/checks/value";
import type { Reply } from "../../course/checks/answerer";
import { tinyUnit } from "./tiny-unit";

const PLACE = "exercises/01-tiny/troubles.ts";
const limits = { load: 5_000, call: 250, check: 600, afterTimeOut: 100, maxTimeouts: 9 };

const start = () => localAnswerer(tinyUnit, limits);

/** One call of a fresh answerer. The file is loaded before, so that no limit counts that. */
const call = (name: string, ...args: unknown[]): Reply => start().call(name, args);

test("a call returns the value, the arguments after it and what was printed", () => {
  expect(call("double", 4)).toEqual({
    kind: "returned",
    value: 8,
    after: [4],
    printed: { lines: ["doubling 4"], dropped: 0 },
  });
});

test("a function that writes into its argument spoils nothing, and is seen", () => {
  const list = [1, 2];
  expect(call("writes", list)).toMatchObject({ value: 9, after: [[9, 2]] });
  expect(list).toEqual([1, 2]);
});

test("an async function gives a promise, rejected or not", () => {
  for (const name of ["promised", "rejected"])
    expect(call(name, 1)).toMatchObject({ kind: "returned", value: { what: "a promise" } });
});

describe("whose stub threw decides", () => {
  test("the function's own: not started", () => {
    expect(call("stub", 1)).toEqual({ kind: "not-started" });
  });
  test("another's: waiting for that one", () => {
    expect(call("usesStub", 1)).toEqual({ kind: "waiting", for: "stub" });
  });
});

test("a file that does not load costs its functions only", () => {
  const answerer = start();
  expect(answerer.call("doesNotParse", [1]).kind).toBe("not-loaded");
  expect(answerer.call("usesDoesNotParse", [1])).toEqual({ kind: "waiting", for: "doesNotParse" });
  expect(answerer.call("exitsAtLoad", []).kind).toBe("not-loaded");
  expect(answerer.call("double", [1]).kind).toBe("returned");
});

describe("what throws", () => {
  test("shows its own frames, innermost first", () => {
    expect(call("throwsAt")).toEqual({
      kind: "threw",
      name: "RangeError",
      message: "too far",
      frames: [`inner (${PLACE}:27)`, `throwsAt (${PLACE}:29)`],
      printed: { lines: [], dropped: 0 },
    });
  });

  test("endless recursion ends as a stack overflow, with ten frames", () => {
    const reply = call("recurses");
    expect(reply).toMatchObject({ kind: "threw", name: "RangeError" });
    expect("frames" in reply && reply.frames).toHaveLength(10);
  });

  test.each<[string, string, string]>([
    ["text", "an error", "words"],
    ["nothing", "an error", "undefined"],
    ["an object", "an error", "[object Object]"],
    ["a huge message", "Error", "x".repeat(10_000)],
    ["a message that is none", "Error", "hm"],
    ["a getter that throws", "an error", "something that cannot be shown"],
    ["a stack that is none", "Error", "no"],
    ["a name that is none", "Error", "no"],
    ["a false time-out", "Error", "no"],
  ])("%s is put into words", (kind, name, message) => {
    expect(call("throwsThing", kind)).toMatchObject({ kind: "threw", name, message });
  });
});

describe("time", () => {
  test("an endless loop is stopped", () => {
    expect(call("loops")).toMatchObject({ kind: "timed-out", seconds: 0.25 });
  });

  test("so is one in a getter of what was returned, and of what was thrown", () => {
    expect(call("returns", "a getter that never ends").kind).toBe("timed-out");
    expect(call("throwsThing", "a message that never ends").kind).toBe("timed-out");
  });

  describe("with a controlled processor", () => {
    let now = 0;
    const place = { ...tinyUnit, host: { ...tinyUnit.host, processorTime: () => now } };

    test("all calls of a check share a limit, and a new check has its own", () => {
      const answerer = localAnswerer(place, limits);
      /** Multiplied, it lets time pass; an instance crosses uncopied. */
      class Clocked {
        valueOf = () => (now += 275);
      }
      const clocked = new Clocked();
      expect(answerer.call("double", [clocked]).kind).toBe("returned");
      expect(answerer.call("double", [clocked]).kind).toBe("returned");
      expect(answerer.call("loops", [])).toMatchObject({ kind: "timed-out", seconds: 0.6 });
      answerer.begin?.("check");
      expect(answerer.call("loops", [])).toMatchObject({ kind: "timed-out", seconds: 0.25 });
    });

    test("loading counts for no check", () => {
      const slow: typeof tinyUnit.compiled = (file) => {
        now += 10_000;
        return tinyUnit.compiled(file);
      };
      const answerer = localAnswerer({ ...place, compiled: slow }, limits);
      answerer.call("double", [1]);
      expect(answerer.call("loops", [])).toMatchObject({ kind: "timed-out", seconds: 0.25 });
    });
  });

  test("a machine that is too busy to tell is nobody's fault", () => {
    const within = (): never => {
      throw new Unsettled();
    };
    const busy = { ...tinyUnit, host: { ...tinyUnit.host, within } };
    expect(localAnswerer(busy, limits).call("double", [1])).toEqual({ kind: "unsettled" });
  });
});

test("what only claims to be a promise is an object like others", () => {
  const reply = call("returns", "a tag that lies");
  expect(reply.kind === "returned" && isDict(reply.value)).toBe(true);
});

test("process.exit does not end the run", () => {
  expect(call("exits")).toMatchObject({ kind: "threw", name: "ProgramEnded" });
});

test("timers, tasks and promise jobs that a function leaves behind never run", async () => {
  const answerer = start();
  expect(answerer.call("leavesThingsBehind", [])).toMatchObject({ value: 1 });
  await new Promise((resolve) => setTimeout(resolve, 15));
  expect(answerer.call("ranLater", [])).toMatchObject({ value: 0 });
});
