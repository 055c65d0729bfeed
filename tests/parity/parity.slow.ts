import { beforeAll, describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Result } from "../../course/judge/record/result";
import { missing } from "../../course/sandbox/launch/missing";
import { findTools } from "../../course/sandbox/launch/tools";
import { TIERS, type TierName } from "../../course/sandbox/tiers";
import { finished, scratchCopy } from "../scratch";
import { temporaryFolder } from "../temporary-folder";
import type { SeenCheck } from "./seen-check";
import { ENTRIES, handIns, ROOT, writeHandIn } from "./submissions";

/*
 * The promise of this repository: a file has the same verdict, the same points and the same
 * sentence at home and at grading. The corpus is judged by `npm test` and by `npm run grade`.
 */

const LIMIT = 900_000;
const LOADERS = [
  "--require",
  "./course/sandbox/guard.cjs",
  "--require",
  "./course/base/typescript.js",
];
const all = handIns();
const top = temporaryFolder();
const submissions = path.join(top, "submissions");
let home: Record<string, SeenCheck[]>;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  const scratch = scratchCopy();
  ({ env } = scratch);
  for (const one of all) writeHandIn(one, path.join(submissions, one.name));
  const out = path.join(top, "home.json");
  const words = [...LOADERS, "tests/parity/at-home.ts", submissions, out];
  const { exit, stderr } = await finished(process.execPath, words, scratch.root, env);
  if (exit !== 0) throw new Error(stderr);
  home = JSON.parse(readFileSync(out, "utf8")) as typeof home;
}, LIMIT);

test("the corpus is large, and each entry is judged", () => {
  expect(ENTRIES.length).toBeGreaterThanOrEqual(150);
  expect(new Set(ENTRIES.map(({ entry }) => entry.title)).size).toBe(ENTRIES.length);
  expect(all.flatMap(({ entries }) => entries)).toHaveLength(ENTRIES.length);
});

test("at home each entry earns what it should", () => {
  const earned = all.flatMap(({ name, entries }) =>
    entries.map((placed) => {
      const own = home[name].filter(({ path: at }) => at === `${placed.unit}/${placed.name}`);
      const passed = own.filter(({ status, stretch }) => status === "passed" && !stretch).length;
      const most = own.filter(({ stretch }) => !stretch).length;
      const earns = passed === 0 ? "none" : passed === most ? "all" : "some";
      return `${placed.entry.title}: ${earns}`;
    }),
  );
  const expected = all.flatMap(({ entries }) =>
    entries.map(({ entry }) => `${entry.title}: ${entry.earns}`),
  );
  expect(earned).toEqual(expected);
});

describe.each<TierName>(["portable", "hardened"])("the tier %s", (tier) => {
  const lacking = missing(TIERS[tier], findTools());
  if (lacking.length > 0) {
    console.log(`skipped: ${lacking.join(" ")}`);
    test.skip("is not here", () => undefined);
    return;
  }

  test(
    "says of every visible check what home says",
    async () => {
      const out = path.join(top, tier);
      const words = [
        ...LOADERS,
        "course/commands/grade.ts",
        submissions,
        "--out",
        out,
        "--tier",
        tier,
      ];
      // not the copy's temporary folder, which another user must not read
      const elsewhere = { ...env, TMPDIR: tmpdir(), COURSE_CACHE: path.join(top, "cache") };
      const { exit, stdout, stderr } = await finished(process.execPath, words, ROOT, elsewhere);
      if (exit !== 0) throw new Error(stdout + stderr);
      const differing = all.flatMap(({ name, entries }) => {
        const file = path.join(out, name, "result.json");
        const graded = visibleIn(JSON.parse(readFileSync(file, "utf8")) as Result);
        const titles = new Map(entries.map((one) => [`${one.unit}/${one.name}`, one.entry.title]));
        return home[name].flatMap((check) =>
          differenceOf(titles, check, graded.get(`${check.path}/${check.id}`)),
        );
      });
      expect(differing).toEqual([]);
    },
    LIMIT,
  );
});

/**
 * The visible checks of a result by "UNIT/FUNCTION/ID". With the reference in place of another
 * function grading may give more, and that is its purpose.
 */
function visibleIn({ exercises }: Result): Map<string, SeenCheck | "followed through"> {
  const all = new Map<string, SeenCheck | "followed through">();
  for (const { unit, name, withReferenceFor, checks } of exercises) {
    const at = `${unit}/${name}`;
    for (const { visibility, id, stretch, status, earned, message } of checks) {
      if (visibility !== "visible") continue;
      const seen = { path: at, id, stretch, status, earned, message: stretch ? "" : message };
      all.set(`${at}/${id}`, withReferenceFor.length > 0 ? "followed through" : seen);
    }
  }
  return all;
}

function differenceOf(
  titles: Map<string, string>,
  home: SeenCheck,
  graded: SeenCheck | "followed through" | undefined,
): object[] {
  if (graded === "followed through") return [];
  const inShort = (seen: SeenCheck | undefined) =>
    seen ? `${seen.id}: ${seen.status}, ${seen.earned}. ${seen.message}` : "not judged";
  if (inShort(home) === inShort(graded)) return [];
  const title = titles.get(home.path) ?? "no entry";
  return [{ title, path: home.path, home: inShort(home), graded: inShort(graded) }];
}
