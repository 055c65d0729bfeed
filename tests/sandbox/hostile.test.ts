import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { CALL_LIMITS } from "../../course/answers/limits";
import type { Sandbox } from "../../course/sandbox/contract";
import { startSandbox } from "../../course/sandbox/start-sandbox";
import { TIERS } from "../../course/sandbox/tiers";
import { callOnce, during, ESCAPE, orderFor } from "./submitted";

let sandbox: Sandbox;
beforeAll(() => {
  sandbox = startSandbox(TIERS.portable);
}, 30_000);
afterAll(() => sandbox.close());

/** What a function does when it is called with 1; otherwise it is honest. */
const atOne = (deed: string): string =>
  `${ESCAPE}\nexport function f(x: any) {\n  if (x === 1) { ${deed} }\n  return x;\n}\n`;

const limits = { ...CALL_LIMITS, call: 300 };
/** A child that ends on its own has time to, even on a busy machine. */
const timeFor = (reply: object) => ("seconds" in reply ? limits : CALL_LIMITS);
const ENDED = { kind: "threw", name: "ProgramEnded" };

describe("a dead child costs one call", () => {
  test.each<[string, string, object]>([
    ["a loop", "for (;;);", { kind: "timed-out", seconds: 0.3 }],
    ["an exit", "node.reallyExit(0);", { ...ENDED, message: "it exited with code 0." }],
    ["an abort", "node.abort();", ENDED],
    [
      "a signal to itself",
      'node.kill(node.pid, "SIGKILL");',
      { ...ENDED, message: "it was ended by SIGKILL." },
    ],
    ["a closed channel", "fs.closeSync(3);", ENDED],
    ["bytes that are not a frame", "forge(1, 0, 0, 0, 5, 6, 7, 8, 9, 10);", ENDED],
    ["a header of 2 GB", "forge(255, 255, 255, 127, 1, 0, 0, 0, 1);", ENDED],
    ["an answer to another question", "forge(6, 0, 0, 0, 99, 0, 0, 0, 1, 0);", ENDED],
    [
      "two answers to one question",
      "for (const _ of [1, 2]) forge(6, 0, 0, 0, 2, 0, 0, 0, 1, 0);",
      ENDED,
    ],
    ["an answer of a false form", "forge(6, 0, 0, 0, 2, 0, 0, 0, 1, 0);", ENDED],
    ["a call for the reference", "forge(6, 0, 0, 0, 2, 0, 0, 0, 5, 0);", ENDED],
    [
      "a torn answer, then silence",
      "forge(6, 0, 0); for (;;);",
      { kind: "timed-out", seconds: 0.3 },
    ],
  ])("%s", (_, deed, reply) => {
    const order = orderFor({ "f.ts": atOne(deed) }, { limits: timeFor(reply) });
    during(sandbox, order, (answerer) => {
      expect(answerer.call("f", [1])).toMatchObject(reply);
      expect(answerer.call("f", [2])).toMatchObject({ kind: "returned", value: 2 });
    });
  });
});

test("a call that fills the memory runs out of it, even where its time is over before Node gives up", () => {
  const deed = `
    const kept: number[][] = [];
    for (let i = 0; i < 440; i++) kept.push(new Array(131072).fill(0.5));
    for (;;) kept[0][0] += 1;`;
  const order = orderFor({ "f.ts": atOne(deed) });
  during(sandbox, order, (answerer) => {
    expect(answerer.call("f", [1])).toMatchObject({ ...ENDED, message: "it ran out of memory." });
  });
});

test("a forged answer is an answer of the learner's like any other: no verdict", () => {
  // returned, with the list [3, [], [], 0]
  const deed =
    "forge(35, 0, 0, 0, 2, 0, 0, 0, 1, 6, 4, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 8, 64, 6, 0, 0, 0, 0, 6, 0, 0, 0, 0, 3); node.reallyExit(0);";
  const reply = callOnce(sandbox, atOne(deed), 1);
  expect(["returned", "threw"]).toContain(reply.kind);
});

test("after two crashes or time-outs a function is not called again", () => {
  during(sandbox, orderFor({ "f.ts": atOne("for (;;);") }, { limits }), (answerer) => {
    expect([1, 1].map((x) => answerer.call("f", [x]).kind)).toEqual(["timed-out", "timed-out"]);
    expect(answerer.call("f", [2]).kind).toBe("timed-out");
  });
});

test("all calls of a check share their time, and the next check has its own", () => {
  // by what it works, because on a busy machine the clock says nothing
  const slow = `${ESCAPE}
const worked = () => (node.cpuUsage().user + node.cpuUsage().system) / 1000;
export function f(x: any) {
  for (const end = worked() + 150; worked() < end; );
  return x;
}
`;
  const order = orderFor(
    { "f.ts": slow },
    { limits: { ...limits, check: 220, afterTimeOut: 300 } },
  );
  during(sandbox, order, (answerer) => {
    const kinds = () => [1, 2, 3].map(() => answerer.call("f", [1]).kind);
    expect(kinds()).toEqual(["returned", "timed-out", "timed-out"]);
    answerer.begin?.("check");
    expect(answerer.call("f", [1])).toMatchObject({ kind: "returned" });
  });
});

test("a child that is spoilt by one call and dies in the next is replaced without a loss", () => {
  const source = `${ESCAPE}
let calls = 0;
export function f(x: any) {
  if (++calls === 2) node.reallyExit(1);
  return x;
}
`;
  during(sandbox, orderFor({ "f.ts": source }), (answerer) => {
    for (const x of [1, 2, 3, 4]) expect(answerer.call("f", [x])).toMatchObject({ value: x });
  });
});

test("an unrequested message ends the child, and the next call has a fresh one", () => {
  const source = `${ESCAPE}
export function f(x: any) {
  if (x === 1) node.getBuiltinModule("fs").writeSync(3, new Uint8Array(100));
  return x;
}
`;
  during(sandbox, orderFor({ "f.ts": source }), (answerer) => {
    expect(answerer.call("f", [1])).toMatchObject(ENDED);
    expect(answerer.call("f", [2])).toMatchObject({ value: 2 });
  });
});

describe("nuisances", () => {
  test("a flood on the output reaches nobody", () => {
    const deed =
      'const line = "x".repeat(1 << 20); for (let i = 0; i < 200; i++) fs.writeSync(1, line);';
    expect(callOnce(sandbox, atOne(deed), 1)).toMatchObject({ kind: "returned", value: 1 });
  });

  test("of what is printed ten lines come over", () => {
    const reply = callOnce(
      sandbox,
      "export const f = () => { for (let i = 0; i < 1000; i++) console.log(i); };",
    );
    expect(reply).toMatchObject({ kind: "returned", printed: { dropped: 990 } });
  });

  test("timers, promises and rejections never run", () => {
    const source = `let late = 0;
export function f() {
  setTimeout(() => { late++; });
  void Promise.resolve().then(() => { late++; });
  void Promise.reject(new Error("nobody"));
  return late;
}
`;
    during(sandbox, orderFor({ "f.ts": source }), (answerer) => {
      for (let i = 0; i < 3; i++) expect(answerer.call("f", [])).toMatchObject({ value: 0 });
    });
  });

  test("patched built-ins spoil only their own realm", () => {
    const source = `const push = Array.prototype.push;
for (const name of ["push", "map", "slice"]) (Array.prototype as any)[name] = () => { throw new Error("patched"); };
(Object.prototype as any).get = () => 666;
JSON.stringify = Math.exp = Object.keys = (() => 1) as any;
(Array.prototype as any)[Symbol.iterator] = function* () { yield 666; };
export const f = (x: any) => ({ x, push: typeof push });
`;
    expect(callOnce(sandbox, source, [1, 2])).toMatchObject({
      kind: "returned",
      value: { x: [1, 2], push: "function" },
      after: [[1, 2]],
    });
  });
});

describe("answerers that share a child", () => {
  const sources = {
    "spoils.ts": `${ESCAPE}export function spoils() { (Array.prototype as any).map = 1; require.constructor("return Array")().prototype.map = 1; return 1; }\n`,
    "f.ts": "export function f(x: number[]) { return x.map((y) => y + 1); }\n",
  };
  test("have a realm each; a fresh child helps where one broke out", () => {
    const order = orderFor(sources, { sharedBy: sources });
    const spoiler = sandbox.answererFor(order);
    const sibling = sandbox.answererFor(order);
    expect(sibling.call("f", [[1]])).toMatchObject({ value: [2] });
    spoiler.call("spoils", []);
    const own = sandbox.answererFor({ ...order, sharedBy: undefined });
    expect(own.call("f", [[1]])).toMatchObject({ value: [2] });
    own.close();
    sandbox.forget(sources);
    expect(sibling.call("f", [[1]])).toMatchObject({ value: [2] });
    sandbox.forget(sources);
  });
});
