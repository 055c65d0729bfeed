import { expect, test } from "@jest/globals";
import { nextAction } from "../../course/screen/next-action";
import type { Verdict } from "../../course/checks/verdict";
import { NO_TYPE_ERRORS } from "../../course/type-errors/type-errors";
import { NOT_STARTED, PASSED, standings, waitingFor, wrong } from "./standings";

type Given = Parameters<typeof standings>;

const next = (all: Given[0], more = {}, stars: Given[1] = {}) =>
  nextAction(standings(all, stars), {
    visibility: "visible",
    isWholeCourse: true,
    isWatching: false,
    all: false,
    typeErrors: NO_TYPE_ERRORS,
    placeOf: ({ chosen }) => `exercises/${chosen.info.name}.ts:1`,
    ...more,
  });

const done = [PASSED, PASSED];
const open = [NOT_STARTED, NOT_STARTED];

test("what fails is fixed before anything is started", () => {
  expect(next({ add: open, mean: [wrong("no"), PASSED] })).toBe(
    "Next: fix exercises/mean.ts:1, then run npm test mean",
  );
});

test("a crash points at the learner's own line", () => {
  const crash = wrong("threw", ["add (exercises/add.ts:9)"]);
  expect(next({ add: [crash, crash] })).toBe("Next: fix exercises/add.ts:9, then run npm test add");
});

test("a file that does not parse is fixed where it breaks", () => {
  const broken = wrong("exercises/01-sums/add.ts:7 is not valid TypeScript: ')' expected.");
  expect(next({ add: [broken, broken] })).toContain("fix exercises/01-sums/add.ts:7,");
});

test("a machine that is too busy to judge is no reason to fix anything", () => {
  const busy: Verdict = { kind: "ungradable", reason: "too busy", isBusy: true };
  expect(next({ add: [busy, PASSED] })).toBe(
    "Next: close other programs, then run npm test add again",
  );
});

test("a file that is gone is restored", () => {
  const gone = { placeOf: () => "exercises/01-sums/add.ts" };
  expect(next({ add: [wrong("no file"), wrong("no file")] }, gone)).toBe(
    "Next: restore the file with npm run reset add",
  );
});

test("the first function in course order is started next", () => {
  expect(next({ add: done, mean: open, slope: open })).toBe(
    "Next: fill in exercises/mean.ts:1, then run npm test mean",
  );
});

test("a wrong type is fixed before anything is started, after what fails", () => {
  const typeErrors = { lines: ["exercises/add.ts:7 Type 'string' is …"], count: 1 };
  expect(next({ add: done, mean: open }, { typeErrors })).toBe(
    "Next: fix exercises/add.ts:7, then run npm test add",
  );
  expect(next({ add: done, mean: [wrong("no"), PASSED] }, { typeErrors })).toContain("mean.ts:1");
  const elsewhere = { lines: ["exercises/helpers.ts:2 no"], count: 1 };
  expect(next({ add: done }, { typeErrors: elsewhere })).toBe("Next: fix exercises/helpers.ts:2");
});

test("what another function waits for is started before what comes earlier", () => {
  const waits = [waitingFor("slope"), waitingFor("slope")];
  expect(next({ add: open, slope: open, fit: waits })).toContain("exercises/slope.ts:1");
});

test("what another function needs outside the run is named", () => {
  expect(next({ fit: [PASSED, waitingFor("slope")] })).toBe(
    "Next: another function needs slope first. Run: npm test slope",
  );
});

test("watching, a save is enough", () => {
  expect(next({ add: open }, { isWatching: true })).toBe(
    "Next: fill in exercises/add.ts:1, and save.",
  );
});

test("a run without complete results never sounds like success", () => {
  expect(next({ add: done, mean: [PASSED] })).toBe(
    "Next: the run ended early. Run it again: npm test",
  );
});

test("a bug of the course is to be reported, not fixed", () => {
  const ours = { kind: "ungradable", reason: "oops" } as const;
  expect(next({ add: [ours, PASSED] })).toMatch(/^Next: report this bug/);
});

test("when all is done, the pictures come next; after a part of the course, the rest", () => {
  expect(next({ add: done })).toMatch(/npm run cats$/);
  expect(next({ add: done }, { isWholeCourse: false })).toMatch(/npm test$/);
  expect(next({ add: done }, { visibility: "hidden" })).toMatch(/every hidden check passes/);
});

test("a missed star is offered, and how to see what it needs", () => {
  const missed = { add: wrong("not finite") };
  const part = { isWholeCourse: false };
  expect(next({ add: done }, part, missed)).toMatch(/For the star: npm test add -- --all$/);
  expect(next({ add: done }, { ...part, all: true }, missed)).toMatch(/Go for the star of add/);
});
