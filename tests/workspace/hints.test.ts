import { cpSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, expect, test } from "@jest/globals";
import { readUnits } from "../../course/catalog/node/read-units";
import { everything } from "../../course/catalog/select";
import { openNextRung } from "../../course/workspace/hints";
import { temporaryFolder } from "../temporary-folder";

const ROOT = path.join(__dirname, "..", "..");
const root = temporaryFolder();
cpSync(path.join(ROOT, "graders"), path.join(root, "graders"), { recursive: true });
const [softmax] = everything(readUnits(ROOT)).filter(({ info }) => info.name === "softmax");

beforeEach(() => rmSync(path.join(root, ".course"), { recursive: true, force: true }));

test("each call opens one hint more, and the last ones stay open", () => {
  const first = openNextRung(root, softmax);
  expect(first).toMatchObject({ isKept: true, rungs: [expect.stringContaining("?")] });
  const second = openNextRung(root, softmax);
  expect(second.rungs).toHaveLength(2);
  expect(second.rungs[0]).toBe(first.rungs[0]);
  expect(second.left).toBe(first.left - 1);
});

test("a folder that cannot be written to still shows the hint, and says so", () => {
  // a file in the folder's place stops root too
  writeFileSync(path.join(root, ".course"), "");
  const first = openNextRung(root, softmax);
  expect(first).toMatchObject({ isKept: false, rungs: [expect.stringContaining("?")] });
  expect(openNextRung(root, softmax)).toEqual(first);
});
