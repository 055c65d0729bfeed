import { beforeAll, expect, jest, test } from "@jest/globals";
import { existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { finished, type Scratch, scratchCopy } from "../scratch";
import { documented } from "./instructor-page";
import { restoreReadmes, shown, writeExercise } from "./story";

/** A machine may be busy, and nothing here is about speed. */
jest.setTimeout(300_000);

const UNIT = "01-numpy-basics";
let scratch: Scratch;
let handout: string;
beforeAll(() => {
  scratch = scratchCopy();
  restoreReadmes(scratch);
  handout = path.join(scratch.root, "..", "handout");
});

const npm = (...words: string[]) =>
  scratch.npm(words, { COURSE_SECRET: "the autumn of all courses" });
const isHandedOut = (...names: string[]) => existsSync(path.join(handout, ...names));

/** Pages grow and shrink. */
const anyLine = (text: string) => text.replaceAll(/\.md:\d+/g, ".md:N");

test("last term's handout is out, and a learner has answered", async () => {
  expect((await npm("run", "release", "--", "--out", handout)).exit).toBe(0);
  symlinkSync(
    path.join(scratch.root, "node_modules"),
    path.join(handout, "node_modules"),
    "junction",
  );
  const relu = path.join(handout, "exercises", UNIT, "relu.ts");
  const stub = readFileSync(relu, "utf8");
  writeFileSync(
    relu,
    stub.replace('throw new Error("not started");', () => "return np.maximum(x, 0);"),
  );
});

test("as_column is swapped for leaky_relu", async () => {
  const signature = "(x: np.NDArray, slope: number): np.NDArray";
  const words = ["--signature", signature, "--points", "4+4", "--needs", "relu"];
  expect((await npm("run", "new", "--", `${UNIT}/leaky_relu`, ...words)).exit).toBe(0);
  writeExercise(scratch);
  expect((await npm("run", "stubs")).exit).toBe(0);
  expect((await npm("run", "literals")).exit).toBe(0);
  const removed = await npm("run", "remove", "--", `${UNIT}/as_column`, "--yes");
  expect(anyLine(shown(removed))).toBe(
    anyLine(documented("npm run remove -- 01-numpy-basics/as_column --yes")),
  );
  expect(removed.exit).toBe(0);
});

test("what others need is not removed without confirmation; a third exercise is", async () => {
  const asked = await npm("run", "remove", "--", `${UNIT}/relu`);
  expect(asked.exit).toBe(2);
  expect(anyLine(shown(asked))).toBe(anyLine(documented("npm run remove -- 01-numpy-basics/relu")));
  const removed = await npm("run", "remove", "--", `${UNIT}/image2vector`, "--yes");
  expect(removed.exit).toBe(0);
  expect(shown(removed)).toContain("image2vector is removed.");
});

test("the unit is proved without the two, and with the new one", async () => {
  const proved = await npm("run", "verify", "--", UNIT);
  expect(shown(proved)).toContain("All is well.");
  expect(proved.exit).toBe(0);
  expect(shown(proved)).toContain(`${UNIT}/leaky_relu`);
  expect(shown(proved)).not.toMatch(/as_column|image2vector/);
});

test("the handout follows, and the learner's answers stay", async () => {
  const updated = await npm("run", "release", "--", "--update", handout);
  expect(shown(updated)).toContain("is up to date");
  expect(updated.exit).toBe(0);
  expect(isHandedOut("graders", UNIT, "leaky_relu", "visible.ts")).toBe(true);
  expect(isHandedOut("exercises", UNIT, "leaky_relu.ts")).toBe(true);
  expect(isHandedOut("graders", UNIT, "as_column")).toBe(false);
  expect(isHandedOut("graders", UNIT, "image2vector")).toBe(false);
  const tested = await finished("npm", ["test", "relu", "leaky_relu"], handout, scratch.env);
  expect(shown(tested)).toMatch(/relu +4\/4/);
  expect(shown(tested)).toContain("Total 4/8 points");
});
