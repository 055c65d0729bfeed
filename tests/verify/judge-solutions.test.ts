import { expect, test } from "@jest/globals";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readUnits } from "../../course/catalog/node/read-units";
import { everything } from "../../course/catalog/select";
import { judgeSolutions } from "../../course/verify/judge-solutions";
import { linkedCourse } from "../release/linked-course";

const ROOT = path.resolve(__dirname, "../..");

test("every solution has full marks where submissions are graded", () => {
  expect(judgeSolutions(ROOT, everything(readUnits(ROOT)))).toEqual([]);
});

test("one that works here, but not there, is named with its file", () => {
  const root = linkedCourse();
  rmSync(path.join(root, "solutions"));
  cpSync(path.join(ROOT, "solutions"), path.join(root, "solutions"), { recursive: true });
  const file = path.join(root, "solutions/01-numpy-basics/relu.ts");
  const spoilt = readFileSync(file, "utf8").replace(
    "maximum(0,",
    'maximum(Buffer.from("a")[1] ?? 0,',
  );
  writeFileSync(file, spoilt);
  const chosen = everything(readUnits(root)).filter(({ info }) => /relu|softmax/.test(info.name));
  expect(judgeSolutions(root, chosen)).toEqual([
    expect.objectContaining({
      file: "solutions/01-numpy-basics/relu.ts",
      what: expect.stringMatching(
        /^at grading this solution fails the check [\w-]+: relu\(x\) threw ReferenceError: Buffer is not defined/,
      ),
      isUnusable: true,
    }),
  ]);
});
