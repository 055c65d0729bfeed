import * as np from "#np";
import { describe, expect as jestExpect, test } from "@jest/globals";
import type { Reply, Threw } from "../../course/checks/answerer";
import type { Answers } from "../../course/checks/answers";
import { expect } from "../../course/checks/expect";
import { number } from "../../course/checks/generators";
import type { Judged } from "../../course/checks/verdict";
import { failureOf, judged, judgedExample, replying } from "./judging";

const printed = { lines: ["a print"], dropped: 2 };
const threw = (fields: Partial<Threw>): Threw => ({
  kind: "threw",
  name: "Error",
  message: "no",
  frames: ["f (f.ts:1)"],
  printed,
  ...fields,
});
const callOnce = ({ f }: Answers) => f(np.array([1, 2]), 3);

describe("what a call came to becomes a verdict", () => {
  test("passed, with the nearest miss", () => {
    const body = () => {
      expect(1 + 0.5e-8).toBeNumber(1, { atol: 1e-8, rtol: 0 });
      expect(2).toBeNumber(2);
    };
    const { verdict, deviation } = judgedExample(body);
    jestExpect(verdict).toEqual({ kind: "passed" });
    jestExpect(deviation).toBeCloseTo(0.5, 5);
  });

  test("wrong, with input, comparison and prints", () => {
    const f = (x: np.NDArray) => {
      console.log("I am at", x.size);
      return 4;
    };
    const body = ({ f: answer }: Answers) => {
      expect(answer(np.array([1, 2]), 3)).toBeNumber(5);
    };
    const found = judgedExample(body, { f });
    jestExpect(found.deviation).toBeGreaterThan(1);
    jestExpect(found.verdict).toEqual({
      kind: "wrong",
      failure: {
        message: "f(x, y) is off by 1.",
        evidence: [
          { role: "input", text: "x = [1, 2]  shape (2,)" },
          { role: "input", text: "y = 3" },
          { role: "compared", text: " yours    expected" },
          { role: "compared", text: "▶   4        5" },
          { role: "printed", text: "I am at 2" },
        ],
        frames: [],
      },
    });
  });

  test("crashed, where the function threw", () => {
    const found = judgedExample(callOnce, replying(threw({})));
    jestExpect(found.deviation).toBe(Number.POSITIVE_INFINITY);
    jestExpect(found.verdict).toEqual({
      kind: "crashed",
      failure: {
        message: "f(x, y) threw Error: no",
        evidence: [
          { role: "input", text: "x = [1, 2]  shape (2,)" },
          { role: "input", text: "y = 3" },
          { role: "printed", text: "a print" },
          { role: "printed", text: "… and 2 more" },
        ],
        frames: ["f (f.ts:1)"],
      },
    });
  });

  test.each<[Partial<Threw>, string]>([
    [{ message: "" }, "f(x, y) threw Error."],
    [
      { message: "Maximum call stack size exceeded" },
      "f(x, y) never stops calling itself: Maximum call stack size exceeded",
    ],
    [
      { name: "ProgramEnded", message: "process.exit" },
      "f(x, y) called process.exit: a function must return its answer, not end the program.",
    ],
    [
      { name: "ProgramEnded", message: "it was ended by SIGKILL." },
      "f(x, y) ended the whole program: it was ended by SIGKILL.",
    ],
  ])("crashed, in the words for %j", (fields, message) => {
    jestExpect(failureOf(judgedExample(callOnce, replying(threw(fields))))).toMatchObject({
      message,
    });
  });

  test("crashed, where the file did not load: there is no input to show", () => {
    const reply: Reply = { kind: "not-loaded", message: "f.ts: no", frames: ["f.ts:3"] };
    jestExpect(judgedExample(callOnce, replying(reply)).verdict).toEqual({
      kind: "crashed",
      failure: { message: "f.ts: no", evidence: [], frames: ["f.ts:3"] },
    });
  });

  test("timed-out, not-started and waiting", () => {
    const kinds = (reply: Reply) => judgedExample(callOnce, replying(reply)).verdict;
    jestExpect(kinds({ kind: "timed-out", seconds: 2, printed })).toMatchObject({
      kind: "timed-out",
      failure: { message: "f(x, y) took longer than 2 s: is there a loop that never ends?" },
    });
    jestExpect(kinds({ kind: "not-started" })).toEqual({ kind: "not-started" });
    jestExpect(kinds({ kind: "waiting", for: "g" })).toEqual({ kind: "waiting", for: "g" });
  });
});

describe("a check's own bug is ungradable, never the learner's fault", () => {
  const bug = () => {
    throw new TypeError("the author slipped");
  };
  const reasonOf = ({ verdict }: Judged) => (verdict.kind === "ungradable" ? verdict.reason : "");

  test("with its stack, in an example and in a property", () => {
    const property = judged(({ property: add }) => add("id", "title", 1, { x: number() }, bug));
    for (const found of [judgedExample(bug), property]) {
      jestExpect(reasonOf(found)).toMatch(/^TypeError: the author slipped\n.*judge\.test\.ts/s);
    }
  });

  test("also where the random inputs cannot be made", () => {
    const found = judged(({ property }) =>
      property("id", "title", 1, { x: number().map(bug) }, () => undefined),
    );
    jestExpect(reasonOf(found)).toContain("the author slipped");
  });

  test("also if something other than an error is thrown", () => {
    const found = judgedExample(() => {
      // oxlint-disable-next-line no-throw-literal -- it is what is tested
      throw "words";
    });
    jestExpect(found.verdict).toEqual({ kind: "ungradable", reason: "words" });
  });
});

describe("learner text is cut and cleaned, whichever answerer is used", () => {
  test("messages, names, frames and prints", () => {
    const evil = `\u001B[2J${"x".repeat(9_999)}`;
    const lines = Array<string>(50).fill(evil);
    const reply = threw({
      name: evil,
      message: evil,
      frames: lines,
      printed: { lines, dropped: 0 },
    });
    const failure = failureOf(judgedExample(callOnce, replying(reply)));
    jestExpect(failure?.message.length).toBeLessThanOrEqual(500);
    jestExpect(failure?.frames).toHaveLength(10);
    jestExpect(failure?.evidence.filter(({ role }) => role === "printed")).toHaveLength(10);
    jestExpect(JSON.stringify(failure)).not.toContain("\\u001b");
    jestExpect(JSON.stringify(failure).length).toBeLessThan(5_000);
  });

  test("a message of many lines", () => {
    const reply = threw({ message: "line\n".repeat(60) });
    const { message = "" } = failureOf(judgedExample(callOnce, replying(reply))) ?? {};
    jestExpect(message.split("\n")).toHaveLength(9);
    jestExpect(message.endsWith("\n…")).toBe(true);
  });

  test("the message of a file that does not load, and the name that the function waits for", () => {
    const message = "\u001B[31mred";
    const load = judgedExample(callOnce, replying({ kind: "not-loaded", message, frames: [] }));
    jestExpect(failureOf(load)?.message).toBe("red");
    const wait = judgedExample(callOnce, replying({ kind: "waiting", for: message }));
    jestExpect(wait.verdict).toEqual({ kind: "waiting", for: "red" });
  });

  test("a verdict is the same after a journey through JSON", () => {
    const found = judgedExample(({ f }) => expect(f(Number.NaN)).toBeNumber(Infinity), {
      f: () => Number.NaN,
    }).verdict;
    jestExpect(found.kind).toBe("wrong");
    jestExpect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });
});
