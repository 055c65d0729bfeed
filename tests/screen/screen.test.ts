import { describe, expect, test } from "@jest/globals";
import { screenExitCode, type Screen, screenOf } from "../../course/screen/screen";
import { NO_TYPE_ERRORS } from "../../course/type-errors/type-errors";
import { NOT_STARTED, PASSED, standings, waitingFor, wrong } from "./standings";

type Given = Parameters<typeof standings>;

const screen = (all: Given[0], more: Partial<Screen> = {}, stars: Given[1] = {}): Screen => ({
  visibility: "visible",
  seeds: ["week-2"],
  standings: standings(all, stars),
  all: false,
  isWholeCourse: true,
  isWatching: false,
  broken: [],
  debugged: false,
  typeErrors: NO_TYPE_ERRORS,
  placeOf: ({ chosen }) => `exercises/${chosen.info.name}.ts:1`,
  ...more,
});

const text = (...given: Parameters<typeof screen>) => screenOf(screen(...given)).join("\n");
const done = [PASSED, PASSED];
const open = [NOT_STARTED, NOT_STARTED];
const failed = [PASSED, wrong("off by 1")];

describe("a screen", () => {
  test("shows the points and percent of each function and of all", () => {
    const shown = text({ add: done, mean: failed });
    expect(shown).toMatch(/✔ add +2\/2 +100 %/);
    expect(shown).toMatch(/✘ mean +1\/2 +50 %/);
    expect(shown).toContain("Total 3/4 points (75 %). 6 more points are checked at grading.");
  });

  test("names the seed, or those of all units in lines of 80 columns", () => {
    const [one] = screenOf(screen({ add: done }));
    expect(one).toBe("Neural Networks from Scratch: visible checks, seed week-2");
    const seeds = ["week-2", "03-shallow-network", "04-deep-network"];
    const [first, second] = screenOf(screen({ add: done }, { seeds }));
    expect(first).toBe(
      "Neural Networks from Scratch: visible checks, seeds week-2, 03-shallow-network,",
    );
    expect(second).toBe("  04-deep-network");
  });

  test("shows the first failure in course order, and counts the others", () => {
    const shown = text({ add: failed, mean: failed });
    expect(shown).toContain("✘ add  rule: rule b");
    expect(shown).not.toContain("✘ mean  rule");
    expect(shown).toContain("1 more check failed: npm test -- --all shows it.");
  });

  test("shows every failure and what a missed star needs with --all", () => {
    const stars = { slope: wrong("holds NaN") };
    const shown = text({ add: failed, mean: failed, slope: done }, { all: true }, stars);
    expect(shown).toContain("✘ mean  rule: rule b");
    expect(shown).toContain("☆ slope  for a star: the star\n  holds NaN");
    expect(shown).not.toContain("more check");
  });

  test("shows the failure in focus first", () => {
    const all = screen({ add: failed, mean: failed });
    const shown = screenOf({ ...all, focus: all.standings[1] }).join("\n");
    expect(shown).toContain("✘ mean  rule");
    expect(shown).toContain("Next: fix exercises/mean.ts:1");
  });

  test("shows type errors beside the results, at most four", () => {
    const lines = Array.from({ length: 6 }, (_, i) => `exercises/add.ts:${i} no`);
    const shown = text({ add: done }, { typeErrors: { lines, count: 6 } });
    expect(shown).toContain("✔ add");
    expect(shown).toContain("6 type errors in exercises/ (they cost no points):");
    expect(shown).toContain("exercises/add.ts:3 no\n  … and 2 more: npm run types");
  });

  test("a file that does not compile breaks no rule: the board and the failure say where it ends", () => {
    const broken = wrong("exercises/01-sums/add.ts:7 is not valid TypeScript: ')' expected.");
    const shown = text({ add: [broken, broken] });
    expect(shown).toMatch(/✘ add .* does not compile: add\.ts:7\n/);
    expect(shown).toContain("✘ add  does not compile, so no check can run\n");
    expect(shown).not.toContain("rule");
  });

  test("a file that does not load breaks no rule either", () => {
    const absent = wrong("No file in exercises/01-sums exports a function add.");
    expect(text({ add: [absent, absent] })).toMatch(/✘ add .* does not load\n/);
  });

  test("says that a syntax error hides the type errors of other files", () => {
    const typeErrors = { lines: [], count: 0, hiddenBy: "exercises/add.ts:3" };
    expect(text({ mean: done }, { typeErrors })).toContain(
      "Type errors in other files can't be shown until exercises/add.ts:3 compiles.",
    );
  });

  test("says that no limits hold while a debugger is attached", () => {
    expect(text({ add: done }, { debugged: true })).toContain("this run has no time limits");
  });

  test("keeps sentences to 80 columns", () => {
    const long = "word ".repeat(60).trim();
    const lines = screenOf(
      screen({ add: [PASSED, wrong(long)] }, { typeErrors: { lines: [long], count: 1 } }),
    );
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
  });

  test("obeys no control character of a learner's", () => {
    expect(text({ add: [PASSED, wrong("a\u001B[2Jb\u0007\tc")] })).toContain("ab�  c\n");
  });

  test("has the next action as its very last line, watching too", () => {
    expect(screenOf(screen({ add: open })).at(-1)).toMatch(/^Next: /);
    expect(screenOf(screen({ add: open }, { isWatching: true })).at(-1)).toMatch(/^Next: /);
    expect(screenOf(screen({ add: open }, { broken: ["oops"] })).at(-1)).toMatch(/^Next: report/);
    const stuck = screenOf(screen({ add: [] }, { failedStart: "Jest did not start." }));
    expect(stuck.at(-1)).toBe("Next: check your installation with npm run doctor");
  });
});

describe("the exit code", () => {
  const code = (strict: boolean, ...given: Parameters<typeof screen>) =>
    screenExitCode(screen(...given), strict);

  test("is 0 while everything that was started passes, missed stars included", () => {
    expect(code(false, { add: done, mean: open }, {}, { add: wrong("no star") })).toBe(0);
    expect(code(false, { add: open })).toBe(0);
  });

  test("is 1 where something fails, waits, or was not run to its end", () => {
    for (const verdicts of [failed, [PASSED, waitingFor("slope")], [PASSED], []]) {
      expect(code(false, { add: verdicts, mean: done })).toBe(1);
    }
  });

  test("is 1 below full marks where marks count", () => {
    expect(code(true, { add: done, mean: open })).toBe(1);
    expect(code(true, { add: done, mean: done })).toBe(0);
  });

  test("is 3 where the course itself is at fault", () => {
    expect(code(false, { add: done }, { broken: ["oops"] })).toBe(3);
    expect(code(false, { add: done }, { failedStart: "no" })).toBe(3);
    expect(code(false, { add: [{ kind: "ungradable", reason: "oops" }, PASSED] })).toBe(3);
  });
});
