import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Sandbox } from "../../course/sandbox/contract";
import { startSandbox } from "../../course/sandbox/start-sandbox";
import { TIERS } from "../../course/sandbox/tiers";
import { during, orderFor } from "./submitted";

let sandbox: Sandbox;
beforeAll(() => {
  sandbox = startSandbox(TIERS.portable);
}, 30_000);
afterAll(() => sandbox.close());

const sums = Array.from({ length: 60 }, (_, i) => `const a${i + 1} = a${i} + a${i};`);
/** A text that keeps the compiler busy for ever. */
const breaks = `const a0 = "x";\n${sums.join("\n")}\nenum E { X = a60 }\n`;
const honest = "export function f(x: number) {\n  return x;\n}\n";

test("helpers that break the compiler cost a function nothing, and blame nobody else", () => {
  const helpers = Object.fromEntries(
    ["a1", "a2", "a3", "a4", "a5"].map((name) => [`${name}.ts`, breaks]),
  );
  const order = orderFor({ ...helpers, "a6.ts": "export const six = 6;\n", "f.ts": honest });
  during(sandbox, order, (answerer) => {
    expect(answerer.call("f", [7])).toMatchObject({ kind: "returned", value: 7 });
  });
}, 180_000);

test("a file that was not tried says which others are to be fixed", () => {
  const order = orderFor({
    "a1.ts": breaks,
    "a2.ts": breaks,
    "a3.ts": breaks,
    "b.ts": "const six = 6;\nexport { six };\n",
    "f.ts": 'import { six } from "./b";\nexport function f() {\n  return six;\n}\n',
  });
  during(sandbox, order, (answerer) => {
    expect(JSON.stringify(answerer.call("f", []))).toContain(
      "b.ts:1 was not compiled, because the compiler gave up on a1.ts, a2.ts, a3.ts.",
    );
  });
}, 180_000);
