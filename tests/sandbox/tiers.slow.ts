import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { CALL_LIMITS } from "../../course/answers/limits";
import type { TierName } from "../../course/sandbox/contract";
import { missing } from "../../course/sandbox/launch/missing";
import { findTools } from "../../course/sandbox/launch/tools";
import { startSandbox } from "../../course/sandbox/start-sandbox";
import { CAPABILITIES, TIERS } from "../../course/sandbox/tiers";
import { callOnce, during, ESCAPE, orderFor } from "./submitted";

const ROOT = join(__dirname, "../..");

function check(tier: TierName, layers?: string): string[] {
  const script = join(__dirname, "check-tier.ts");
  const args = ["--import", "tsx", script, tier, ...(layers === undefined ? [] : [layers])];
  const output = execFileSync(process.execPath, args, {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...process.env, SECRET_OF_THE_GRADER: "42" },
  });
  return JSON.parse(output.trim().split("\n").at(-1) ?? "") as string[];
}

const offered = (Object.keys(TIERS) as TierName[]).filter((name) => {
  const lacks = missing(TIERS[name], findTools());
  if (lacks.length > 0) console.log(`skipped: the tier ${name}. ${lacks.join(" ")}`);
  return lacks.length === 0;
});
const has = (name: TierName) => (offered.includes(name) ? test : test.skip);

describe.each(offered)("%s", (name) => {
  test("denies all that it declares denied", () => {
    expect(check(name)).toEqual([]);
  }, 60_000);

  test("memory beyond the limit ends the child, and the next call has another one", () => {
    const sandbox = startSandbox(TIERS[name]);
    const source = `export function f(x: number) {
  const all: any[] = [];
  if (x === 1) for (;;) all.push(new Array(1e6).fill(all.length));
  if (x === 2) for (;;) all.push(new Float64Array(1e7).fill(1));
  return x;
}
`;
    const order = orderFor(
      { "f.ts": source },
      { limits: { ...CALL_LIMITS, call: 30_000, maxTimeouts: 9 } },
    );
    during(sandbox, order, (answerer) => {
      for (const x of [1, 2]) expect(answerer.call("f", [x])).toMatchObject({ kind: "threw" });
      expect(answerer.call("f", [3])).toMatchObject({ value: 3 });
    });
    sandbox.close();
  }, 90_000);

  test.each<[string, string]>([
    ["is nested too deep", `const a = ${"(a=".repeat(80_000)}`],
    [
      "keeps the compiler busy forever",
      `a${"<b<".repeat(200)}c${">>(x)".repeat(200)};\n`.repeat(150),
    ],
  ])(
    "a source that %s costs its own functions",
    (_, bomb) => {
      const sandbox = startSandbox(TIERS[name]);
      const order = orderFor({
        "bomb.ts": `export function bomb() {}\n${bomb}`,
        "f.ts": "export const f = (x: number) => x;\n",
      });
      during(sandbox, order, (answerer) => {
        expect(answerer.call("bomb", []).kind).toBe("not-loaded");
        expect(answerer.call("f", [3])).toMatchObject({ value: 3 });
      });
      sandbox.close();
    },
    90_000,
  );

  test("learner code out of its realm still meets the wall", () => {
    const sandbox = startSandbox(TIERS[name]);
    const source = `${ESCAPE}export function f(file: string) { return fs.readFileSync(file, "utf8"); }\n`;
    for (const file of [__filename, "/etc/passwd", "/proc/self/environ"]) {
      expect(callOnce(sandbox, source, file).kind).toBe("threw");
    }
    sandbox.close();
  }, 60_000);
});

describe("a broken launch line is refused", () => {
  test("without the permission model nothing is left of portable", () => {
    const reasons = check("portable", "");
    expect(reasons.join("\n")).toContain(CAPABILITIES["read-grader"]);
    expect(reasons.join("\n")).toContain(CAPABILITIES["start-process"]);
  }, 60_000);

  has("hardened")(
    "with the network, with another's processes, with the same user",
    () => {
      const without = (layers: string) => check("hardened", layers).join("\n");
      expect(without("permissions,rlimits,user")).toContain(CAPABILITIES["connect-tcp"]);
      expect(without("permissions,bubblewrap,rlimits,user")).toContain(CAPABILITIES["send-udp"]);
      expect(without("permissions,rlimits")).toContain(CAPABILITIES["signal-grader"]);
      expect(without("bubblewrap,rlimits,user")).toContain(CAPABILITIES["start-process"]);
    },
    120_000,
  );
});

test("without its guard a grader is refused in the portable tier", () => {
  const script = `
    const { startSandbox } = require("./course/sandbox/start-sandbox");
    const { selfCheck } = require("./course/sandbox/self-check/self-check");
    const { TIERS } = require("./course/sandbox/tiers");
    const sandbox = startSandbox(TIERS.portable);
    console.log(JSON.stringify(selfCheck(TIERS.portable, sandbox.mediator, __filename)));
    sandbox.close();`;
  const args = ["--require", "tsx/cjs", "--eval", script];
  const output = execFileSync(process.execPath, args, {
    cwd: ROOT,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  expect(output).toContain("guard.cjs");
}, 60_000);
