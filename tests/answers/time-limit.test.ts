import inspector from "node:inspector";
import { afterEach, expect, jest, test } from "@jest/globals";
import { TimeUp } from "../../course/answers/host";
import { within } from "../../course/answers/node/time-limit";

afterEach(() => void jest.restoreAllMocks());

test("a body that is quick enough returns its value", () => {
  expect(within(1_000, () => [1, "two"])).toEqual([1, "two"]);
});

test("an endless loop is stopped, whatever it catches", () => {
  const loops = () => {
    for (;;) {
      try {
        for (;;);
      } catch {
        // nothing can be caught: the loop does not know that it is stopped
      } finally {
        // nor is this run
      }
    }
  };
  expect(() => within(20, loops)).toThrow(TimeUp);
});

test("the next body has a limit of its own", () => {
  expect(() => within(20, () => forEver())).toThrow(TimeUp);
  expect(within(1_000, () => 2)).toBe(2);
});

test("what the body throws arrives as the very same object", () => {
  const thrown = [new RangeError("no"), "text", undefined, { code: 1 }];
  for (const thing of thrown) expect(caught(() => within(1_000, () => toss(thing)))).toBe(thing);
});

test("an error that claims to be a time-out is none, and is not even looked at", () => {
  const liar = Object.assign(new Error("no"), { code: "ERR_SCRIPT_EXECUTION_TIMEOUT" });
  expect(caught(() => within(1_000, () => toss(liar)))).toBe(liar);
  const trap = Object.defineProperty({}, "code", { get: () => toss("looked at") });
  expect(caught(() => within(1_000, () => toss(trap)))).toBe(trap);
});

test("a stack overflow is an error like others", () => {
  const recurse = (): number => recurse() + 1;
  expect(caught(() => within(1_000, recurse))).toBeInstanceOf(RangeError);
});

test("with a debugger attached there is no limit", () => {
  jest.spyOn(inspector, "url").mockReturnValue("ws://127.0.0.1:9229/x");
  const end = Date.now() + 30;
  const waits = () => {
    while (Date.now() < end);
    return "at last";
  };
  expect(within(5, waits)).toBe("at last");
});

function forEver(): never {
  for (;;);
}

function toss(thing: unknown): never {
  throw thing;
}

function caught(body: () => unknown): unknown {
  try {
    return body();
  } catch (error) {
    return error;
  }
}
