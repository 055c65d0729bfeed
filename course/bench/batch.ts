import { spawn } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import { fileExporting } from "../catalog/node/find-exports";
import { readUnits } from "../catalog/node/read-units";
import { TIER_NAMES, type TierName } from "../sandbox/tiers";
import { inScratchFolder } from "../base/scratch-folder";
import { plainEnvironment } from "./plain-environment";
import type { BenchRow } from "./row";

/** The bars of one cold submission, of a batch on two cores, and of endless loops. */
const MOST_SECONDS = 1;
const LEAST_A_SECOND = 3;
const MOST_FOR_LOOPS = 30;
/** How much more memory a long batch may take than a short one. */
const MOST_GROWTH = 1.15;

/** How fast the last third of a batch must be, as a share of the first third's speed. */
const LEAST_STEADY = 0.85;

const SUBMISSIONS = 30;
/** The short batch, which the long one is held against; in it the workers become warm. */
const FEW = 10;

/**
 * Times `npm run grade` as CI runs it, in the strongest tier that this machine offers, without a
 * cache. COURSE_BENCH_SUBMISSIONS sets the length of the batch, 30 where it is not set.
 */
export function benchBatch(root: string): Promise<BenchRow[]> {
  return inScratchFolder(async (scratch) => {
    const count = Number(process.env.COURSE_BENCH_SUBMISSIONS ?? SUBMISSIONS);
    const tier = await strongest(root, scratch);
    return [
      await cold(root, scratch, tier),
      ...(await batch(root, scratch, tier, count)),
      await loops(root, scratch, tier),
    ];
  });
}

/** Exit code 2 says that the tier cannot be used here. */
async function strongest(root: string, scratch: string): Promise<TierName> {
  const probe = submit(root, scratch, "probe", (text) => text);
  for (const tier of TIER_NAMES.toReversed()) {
    if ((await grade(root, scratch, tier, [probe])).code === 0) return tier;
  }
  throw new Error("No tier can be used here: see npm run grade -- solutions");
}

async function cold(root: string, scratch: string, tier: TierName): Promise<BenchRow> {
  const runs = [];
  for (let i = 0; i < 3; i++) {
    const path = submit(root, scratch, `cold-${i}`, (text) => text);
    runs.push(await grade(root, scratch, tier, [path]));
  }
  const seconds = Math.min(...runs.map((run) => run.seconds));
  return {
    what: `one submission with full marks, ${tier}, cold`,
    measured: `${seconds.toFixed(2)} s`,
    asked: `≤ ${MOST_SECONDS.toFixed(1)} s`,
    ok: seconds <= MOST_SECONDS,
  };
}

/** A few of the submissions, then all: what one costs is the difference, without the start. */
async function batch(
  root: string,
  scratch: string,
  tier: TierName,
  count: number,
): Promise<BenchRow[]> {
  const folders = [FEW, count].map((size) => {
    const folder = `batch-${size}`;
    for (let i = 0; i < size; i++) {
      submit(root, scratch, join(folder, `s${i}`), (text) => `${text}\n// ${size} ${i}\n`);
    }
    return { size, path: join(scratch, folder) };
  });
  const [few, many] = folders;
  const short = await grade(root, scratch, tier, [few.path, "-j", "2"]);
  const long = await grade(root, scratch, tier, [many.path, "-j", "2"]);
  const rate = (many.size - few.size) / (long.seconds - short.seconds);
  const growth = long.megabytes / short.megabytes;
  const steady = steadiness(long.finished.slice(FEW));
  return [
    {
      what: `a batch of ${count} on two cores, ${tier}`,
      measured: `${rate.toFixed(2)} a second`,
      asked: `≥ ${LEAST_A_SECOND} a second`,
      ok: rate >= LEAST_A_SECOND,
    },
    {
      what: `… its memory against a batch of ${few.size}`,
      measured: `${growth.toFixed(2)} × (${long.megabytes.toFixed(0)} MB)`,
      asked: `≤ ${MOST_GROWTH} ×`,
      ok: growth <= MOST_GROWTH,
    },
    {
      what: "… the speed of its last third against its first",
      measured: `${steady.toFixed(2)} ×`,
      asked: `≥ ${LEAST_STEADY} ×`,
      ok: steady >= LEAST_STEADY,
    },
  ];
}

/** @param finished when the submissions were done, in order */
function steadiness(finished: number[]): number {
  const third = Math.floor(finished.length / 3);
  const first = finished[third] - finished[0];
  const last = finished[finished.length - 1] - finished[finished.length - 1 - third];
  return first / last;
}

async function loops(root: string, scratch: string, tier: TierName): Promise<BenchRow> {
  const path = submit(root, scratch, "loops", (text) => text);
  for (const { id, functions } of readUnits(root)) {
    const fileOf = (name: string) => fileExporting(join(root, "solutions", id), name) ?? name;
    for (const { name } of functions) writeFileSync(join(path, id, basename(fileOf(name))), "");
    for (const { name } of functions) {
      const loop = `export function ${name}() {\n  for (;;);\n}\n`;
      appendFileSync(join(path, id, basename(fileOf(name))), loop);
    }
  }
  const { seconds } = await grade(root, scratch, tier, [path]);
  return {
    what: `an endless loop in every function, ${tier}`,
    measured: `${seconds.toFixed(1)} s`,
    asked: `≤ ${MOST_FOR_LOOPS} s`,
    ok: seconds <= MOST_FOR_LOOPS,
  };
}

/** A submission made of the solutions, changed file by file. */
function submit(root: string, scratch: string, name: string, change: (text: string) => string) {
  const path = join(scratch, name);
  mkdirSync(path, { recursive: true });
  cpSync(join(root, "solutions"), path, { recursive: true });
  for (const { id } of readUnits(root)) {
    for (const file of readdirSync(join(path, id)).filter((one) => one.endsWith(".ts"))) {
      const full = join(path, id, file);
      writeFileSync(full, change(readFileSync(full, "utf8")));
    }
  }
  return path;
}

interface Timed {
  code: number | null;
  seconds: number;
  /** The most that the grader's process had at a time; 0 where the system does not tell. */
  megabytes: number;
  /** Milliseconds of the clock at which each submission had its result, in order. */
  finished: number[];
}

function grade(root: string, scratch: string, tier: TierName, words: string[]): Promise<Timed> {
  const guard = [
    "--require",
    "./course/sandbox/guard.cjs",
    "--require",
    "./course/base/typescript.js",
  ];
  const line = [...guard, "course/commands/grade.ts", ...words, "--tier", tier];
  const started = performance.now();
  // a cache of its own, which is thrown away: every submission is judged
  const cache = mkdtempSync(join(scratch, "cache-"));
  const env = { ...plainEnvironment(), COURSE_CACHE: cache };
  const out = join(cache, "out");
  const child = spawn(process.execPath, [...line, "--out", out], {
    cwd: root,
    env,
    stdio: "ignore",
  });
  let megabytes = 0;
  const watch = setInterval(() => {
    megabytes = Math.max(megabytes, megabytesOf(child.pid ?? 0));
  }, 200);
  return new Promise((resolve) => {
    child.on("exit", (code) => {
      clearInterval(watch);
      const seconds = (performance.now() - started) / 1000;
      resolve({ code, seconds, megabytes, finished: finishedIn(out) });
    });
  });
}

function finishedIn(out: string): number[] {
  return (existsSync(out) ? readdirSync(out) : [])
    .map((name) => join(out, name, "result.json"))
    .filter((file) => existsSync(file))
    .map((file) => statSync(file).mtimeMs)
    .toSorted((a, b) => a - b);
}

/** Of the grader and the workers that it started. */
function megabytesOf(pid: number): number {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ");
    const kilobytes = [String(pid), ...children.filter(Boolean)].map((one) =>
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${one}/status`, "utf8"))?.[1] ?? 0),
    );
    return kilobytes.reduce((a, b) => a + b) / 1024;
  } catch {
    return 0;
  }
}
