import { describe, expect, test } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { packageRefusalFor, refusalFor, ROOMS } from "../../lint/layers.js";

const ROOT = path.resolve(__dirname, "../..");
const COURSE = path.join(ROOT, "course");

test("every room of course/ has its place in the list, and no place is empty", () => {
  const rooms = readdirSync(COURSE, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(ROOMS.toSorted()).toEqual(rooms.toSorted());
});

test("CONTRIBUTING.md says in one line what is in each room, in the same order", () => {
  const page = readFileSync(path.join(ROOT, "CONTRIBUTING.md"), "utf8");
  const [, house] = /^## The house\n(.*?)^## /ms.exec(page) ?? [];
  const rows = [...house.matchAll(/^\| `([\w-]+)` \| .{10,} \|$/gm)].map(([, room]) => room);
  expect(rows).toEqual(ROOMS);
});

describe("a room imports those below it only", () => {
  test.each([
    ["course/judge/course.ts", "course/checks/judge", undefined],
    ["course/judge/pool/pool.ts", "course/judge/course", undefined],
    ["course/checks/judge.ts", "course/judge/course", "course/checks stands below course/judge"],
    ["course/jest/register.ts", "course/home/reference", undefined],
    ["course/proof/prove.ts", "course/home/reference", "course/proof stands below course/home"],
    ["course/audit/numpy/run-numpy.ts", "tests/np/cases", "imports no test"],
    ["course/attic/old.ts", "course/base/wrap", "does not know the room attic"],
    ["course/loose.ts", "course/base/wrap", "belongs in one of its rooms"],
    ["course/handout/compiler.ts", "course/home/compiler", "The handout has no course/home"],
  ])("%s imports %s", (file, target, refusal) => {
    if (refusal === undefined) expect(refusalFor(file, target)).toBeUndefined();
    else expect(refusalFor(file, target)).toContain(refusal);
  });
});

describe("what the content may import", () => {
  test.each([
    ["graders/01-a/relu/visible.ts", "course/checks", true],
    ["graders/01-a/relu/visible.ts", "course/np", true],
    ["graders/01-a/relu/visible.ts", "graders/01-a/inputs", true],
    ["graders/01-a/relu/hidden.ts", "graders/02-b/inputs", false],
    ["graders/01-a/relu/hidden.ts", "course/catalog/units", false],
    ["graders/01-a/inputs.ts", "solutions/01-a/relu", false],
    ["graders/01-a/visible.test.ts", "course/jest/register", true],
    ["exercises/02-b/model.ts", "exercises/02-b/sigmoid", true],
    ["exercises/02-b/model.ts", "exercises/01-a/relu", true],
    ["exercises/01-a/relu.ts", "exercises/02-b/sigmoid", false],
    ["exercises/01-a/relu.ts", "solutions/01-a/relu", false],
    ["exercises/01-a/relu.ts", "course/checks", false],
    ["solutions/01-a/relu.ts", "course/np/index", true],
    ["solutions/01-a/relu.ts", "course/np/shape", false],
    ["datasets/cats/load.ts", "datasets/pictures", true],
    ["datasets/cats/load.ts", "course/base/wrap", false],
  ])("%s imports %s: %s", (file, target, isAllowed) => {
    expect(refusalFor(file, target) === undefined).toBe(isAllowed);
  });
});

test("content imports no package, nor anything of Node; a data set's loader may", () => {
  for (const file of ["graders/01-a/relu/hidden.ts", "exercises/01-a/relu.ts"]) {
    expect(packageRefusalFor(file, "node:fs")).toContain('"node:fs"');
    expect(packageRefusalFor(file, "os")).toContain('"os"');
  }
  expect(packageRefusalFor("datasets/cats/load.ts", "node:fs")).toBeUndefined();
  expect(packageRefusalFor("course/base/wrap.ts", "node:fs")).toBeUndefined();
  expect(packageRefusalFor("graders/01-a/visible.test.ts", "@jest/globals")).toBeUndefined();
});

/** "answerer" of "./answerer/stack" in the room's own folder; "" for a file beside the asker. */
function subfolderOf(room: string, folder: string, specifier: string): string | undefined {
  const target = path.join(folder, specifier);
  const inside = path.relative(path.join(COURSE, room), target);
  if (inside.startsWith("..")) return undefined;
  return inside.includes(path.sep) ? inside.split(path.sep)[0] : "";
}

/** The folders of a room that import each other: those that are left when all others are done. */
function circleIn(room: string): string[] {
  const needs = new Map<string, Set<string>>();
  for (const entry of readdirSync(path.join(COURSE, room), {
    recursive: true,
    withFileTypes: true,
  })) {
    if (!entry.isFile() || !/\.[cm]?[jt]s$/.test(entry.name)) continue;
    const own = subfolderOf(room, entry.parentPath, entry.name) ?? "";
    if (own === "") continue;
    const text = readFileSync(path.join(entry.parentPath, entry.name), "utf8");
    const others = needs.get(own) ?? new Set<string>();
    needs.set(own, others);
    for (const [, specifier] of text.matchAll(/(?:from|import\(|require\()\s*"(\.[^"]+)"/g)) {
      const other = subfolderOf(room, entry.parentPath, specifier);
      if (other && other !== own) others.add(other);
    }
  }
  for (let size = -1; size !== needs.size;) {
    size = needs.size;
    for (const [folder, others] of needs) {
      if (![...others].some((other) => needs.has(other))) needs.delete(folder);
    }
  }
  return [...needs.keys()];
}

test("no two folders inside a room import each other, directly or through others", () => {
  expect(Object.fromEntries(ROOMS.map((room) => [room, circleIn(room)]))).toEqual(
    Object.fromEntries(ROOMS.map((room) => [room, []])),
  );
});
