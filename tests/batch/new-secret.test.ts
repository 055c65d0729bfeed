import { beforeEach, expect, test } from "@jest/globals";
import { readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { newSecret } from "../../course/batch/new-secret";
import { gradeCommand } from "../../course/batch/grade-command";
import { secretLength, SHORTEST_SECRET } from "../../course/catalog/node/hidden-seed";
import grade from "../../course/commands/grade";
import { runDoor } from "../commands/run-door";
import { temporaryFolder } from "../temporary-folder";

let root: string;
beforeEach(() => {
  root = temporaryFolder();
  delete process.env.COURSE_SECRET;
});
const file = () => path.join(root, ".course-secret");

test("a secret is written that is long enough, for this user alone, and is never shown", () => {
  const lines = newSecret(root, {});
  const secret = readFileSync(file(), "utf8").trim();
  expect(secretLength(root)).toBeGreaterThanOrEqual(SHORTEST_SECRET);
  expect(lines.join("\n")).not.toContain(secret);
  if (process.platform !== "win32") expect(statSync(file()).mode & 0o777).toBe(0o600);
});

test("two are never alike", () => {
  newSecret(root, {});
  const first = readFileSync(file(), "utf8");
  root = temporaryFolder();
  newSecret(root, {});
  expect(readFileSync(file(), "utf8")).not.toBe(first);
});

test("one that is there stays", () => {
  writeFileSync(file(), "an older secret of ours");
  expect(() => newSecret(root, {})).toThrow("it was not changed");
  expect(readFileSync(file(), "utf8")).toBe("an older secret of ours");
});

test("a link in its place is not written through", () => {
  const other = path.join(temporaryFolder(), "other");
  symlinkSync(other, file());
  expect(() => newSecret(root, {})).toThrow("is a link");
});

test("it is said that the environment comes first", () => {
  expect(newSecret(root, { COURSE_SECRET: "x" }).join("\n")).toContain("COURSE_SECRET is set too");
});

test("the option stands alone", async () => {
  await expect(runDoor(grade, root, "ann", "--new-secret")).rejects.toThrow(
    "--new-secret stands alone",
  );
  await runDoor(grade, root, "--new-secret");
  expect(secretLength(root)).toBeGreaterThan(0);
});

test("nothing is graded with a secret that is too short", async () => {
  writeFileSync(file(), "autumn 2026");
  await expect(gradeCommand(root, {} as never)).rejects.toThrow(
    "has 11 characters, and at least 16 are needed",
  );
});
