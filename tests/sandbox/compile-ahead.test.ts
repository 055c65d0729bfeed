import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Sandbox } from "../../course/sandbox/contract";
import { startSandbox } from "../../course/sandbox/start-sandbox";
import { TIERS } from "../../course/sandbox/tiers";
import { during, orderFor, submittedUnit } from "./submitted";

let sandbox: Sandbox;
beforeAll(() => {
  sandbox = startSandbox(TIERS.portable);
}, 30_000);
afterAll(() => sandbox.close());

/** A unit that takes a while to compile. */
const large = (value: number) =>
  submittedUnit({
    "f.ts": `export const f = () => ${value};\n${"export type T = { a: [number] };\n".repeat(3_000)}`,
  });
const call = (submitted: ReturnType<typeof large>) =>
  during(sandbox, { ...orderFor({}), submitted }, (answerer) => answerer.call("f", []));

test("units are compiled one after the other, in whatever order they are needed", () => {
  const [a, b, c] = [1, 2, 3].map(large);
  sandbox.prepare([a, b, c]);
  expect(call(c)).toMatchObject({ value: 3 });
  expect(call(a)).toMatchObject({ value: 1 });
  expect(call(b)).toMatchObject({ value: 2 });
});

test("what was prepared and never needed gets in nobody's way", () => {
  const [a, b] = [1, 2].map(large);
  sandbox.prepare([a, b]);
  const later = large(3);
  sandbox.prepare([later]);
  expect(call(later)).toMatchObject({ value: 3 });
  expect(call(b)).toMatchObject({ value: 2 });
});

test("a unit that keeps the compiler busy and is not needed costs the next one no time", () => {
  const sums = Array.from({ length: 60 }, (_, i) => `const a${i + 1} = a${i} + a${i};`);
  const slow = submittedUnit({
    "f.ts": `export const f = 1;\nconst a0 = "x";\n${sums.join("\n")}\nenum E { X = a60 }\n`,
  });
  const first = large(1);
  sandbox.prepare([first, slow]);
  expect(call(first)).toMatchObject({ value: 1 });
  const started = performance.now();
  expect(call(large(2))).toMatchObject({ value: 2 });
  expect(performance.now() - started).toBeLessThan(4_000);
});

test("an answer of the compiler's in the middle of a call does not lift the call's time limit", () => {
  const loops = orderFor({
    "f.ts": "export function f(x: number) {\n  for (; x > 0;);\n  return 0;\n}\n",
  });
  during(sandbox, loops, (answerer) => {
    expect(answerer.call("f", [0])).toMatchObject({ value: 0 });
    sandbox.prepare([large(1)]);
    const started = performance.now();
    expect(answerer.call("f", [1])).toMatchObject({ kind: "timed-out" });
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

test("a unit with a fault of syntax costs the one behind it nothing", () => {
  const broken = submittedUnit({
    "f.ts": "export const f = (;\n",
    "g.ts": "export const g = 1;\n",
  });
  const whole = large(5);
  sandbox.prepare([broken, whole]);
  expect(call(broken)).toMatchObject({ kind: "not-loaded" });
  expect(call(whole)).toMatchObject({ value: 5 });
});
