import { beforeAll, describe, expect, test } from "@jest/globals";
import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { ExerciseRow, Result } from "../../course/judge/record/result";
import { findTools } from "../../course/sandbox/launch/tools";
import { missing } from "../../course/sandbox/launch/missing";
import { TIERS } from "../../course/sandbox/tiers";
import type { TierName } from "../../course/sandbox/contract";
import {
  type Attack,
  attackNames,
  functionOf,
  isDeniedIn,
  readAttack,
  ROOT,
  unitOf,
} from "./attack";
import { temporaryFolder } from "../temporary-folder";
import type { Report } from "./report";

const PATIENCE = 600_000;
const attacks = attackNames().map(readAttack);

/**
 * What a tier does not keep from ending its grader is tried on a grader of its own: killers.slow.ts
 */
const bearable = (tier: TierName): Attack[] =>
  attacks.filter(
    (attack) => attack.class !== "kills or debugs the grader" || isDeniedIn(attack, tier),
  );

interface Judged {
  code: number | null;
  output: string;
  report: Report;
}

/** One grader process a tier, all at the same time. */
const running = new Map<TierName, Promise<Judged>>();

function judge(tier: TierName): Promise<Judged> {
  const out = temporaryFolder();
  const names = bearable(tier).map(({ name }) => name);
  const words = [
    "--require",
    "./course/sandbox/guard.cjs",
    "--require",
    "./course/base/typescript.js",
  ];
  const judging = path.join(__dirname, "judge-attacks.ts");
  const child = spawn(process.execPath, [...words, judging, tier, out, ...names], { cwd: ROOT });
  let output = "";
  const add = (text: Buffer) => void (output += text.toString());
  child.stdout.on("data", add);
  child.stderr.on("data", add);
  return new Promise((resolve) => {
    child.on("close", (code) => {
      const file = path.join(out, "report.json");
      if (!existsSync(file)) throw new Error(`the grader of ${tier} ended: ${code}\n${output}`);
      const report = JSON.parse(readFileSync(file, "utf8")) as Report;
      resolve({ code, output, report });
      results.set(tier, path.join(out, "results"));
    });
  });
}

const results = new Map<TierName, string>();

/** A tier that this machine lacks is passed over, aloud; what it has must work. */
const lacks = (tier: TierName) => missing(TIERS[tier], findTools());
const offered = (Object.keys(TIERS) as TierName[]).filter((tier) => {
  const reasons = lacks(tier);
  if (reasons.length > 0) console.log(`skipped: attacks in the tier ${tier}. ${reasons.join(" ")}`);
  return reasons.length === 0;
});

beforeAll(() => {
  for (const tier of offered) running.set(tier, judge(tier));
});

describe.each(offered)("in the tier %s", (tier) => {
  let judged: Judged;
  beforeAll(async () => {
    judged = await running.get(tier)!;
  }, PATIENCE);

  test("the grader survives all attacks, with little memory", () => {
    expect(judged.code).toBe(0);
    expect(judged.report.refused).toEqual([]);
    expect(judged.report.megabytes).toBeLessThan(1_000);
    // one line per submission and nothing else, because nobody else writes there
    const lines = judged.output.split("\n").filter((line) => line !== "");
    expect(lines.filter((line) => !/^[\w-]+: \d+\/\d+ points/.test(line))).toEqual([]);
    expect(lines.length).toBe(bearable(tier).length);
  });

  describe.each(bearable(tier).map((attack) => [attack.name, attack] as const))(
    "%s",
    (name, attack) => {
      const files = () => {
        const own = path.join(results.get(tier)!, name);
        return readdirSync(own).map((file) => readFileSync(path.join(own, file), "utf8"));
      };
      const result = () =>
        JSON.parse(
          readFileSync(path.join(results.get(tier)!, name, "result.json"), "utf8"),
        ) as Result;
      const report = () => judged.report.attacks.find((one) => one.name === name)!;

      test("its target earns nothing by it, its siblings keep full marks", () => {
        expect(result()).toMatchObject({ status: "graded", complete: true });
        expect(report().broken).toBeUndefined();
        const wrong = attack.alsoZero ?? [];
        for (const row of result().exercises.filter(({ unit }) => unit === unitOf(attack))) {
          if (row.name === functionOf(attack)) expectWorth(row, attack.expects);
          else if (wrong.includes(row.name)) expectWorth(row, "zero");
          else expect(row).toMatchObject({ score: row.maxScore });
        }
      });

      test("it gets hold of nothing that the tier denies, and nothing leaks", () => {
        if (isDeniedIn(attack, tier)) expect(report().hasLoot).toBe(false);
        const shown = [...files(), judged.output].join("\n");
        expect(shown.length).toBeLessThan(1_000_000);
        const bare = shown.replaceAll(/[\s[\]\\]/g, "");
        expect(report().secrets.filter((secret) => bare.includes(secret))).toEqual([]);
        if (attack.class === "leaks hidden values")
          expect(report().secrets.length).toBeGreaterThan(20);
        // oxlint-disable-next-line no-control-regex -- what could paint over a screen
        expect(shown).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/);
      });
    },
  );
});

function expectWorth({ name, score, maxScore, checks }: ExerciseRow, worth: Attack["expects"]) {
  const visible = checks.filter(({ visibility }) => visibility === "visible");
  const most = {
    zero: 0,
    visible: visible.reduce((sum, { points }) => sum + points, 0),
    less: maxScore - 1,
  };
  const limit = typeof worth === "number" ? worth : most[worth];
  expect({ name, isWithin: score <= limit, score }).toEqual({ name, isWithin: true, score });
}
