import { beforeAll, expect, jest, test } from "@jest/globals";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { zip } from "../intake/make-archive";
import { finished, type Scratch, scratchCopy } from "../scratch";
import { documented } from "./instructor-page";
import { install, restoreReadmes, shown, writeExercise } from "./story";

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
const learner = (...words: string[]) => finished("npm", words, handout, scratch.env);
const answer = () => path.join(handout, "exercises", UNIT, "leaky_relu.ts");
const fill = (code: string) =>
  writeFileSync(
    answer(),
    stub.replace('throw new Error("not started");', () => code),
  );
let stub = "";

test("new: every file is there, and verify lists the seven steps", async () => {
  const signature = "(x: np.NDArray, slope: number): np.NDArray";
  const words = ["--signature", signature, "--points", "4+4", "--needs", "relu"];
  const made = await npm("run", "new", "--", `${UNIT}/leaky_relu`, ...words);
  expect(made.exit).toBe(0);
  expect(shown(made)).toBe(documented("npm run new"));
  const open = await npm("run", "verify", "--", "leaky_relu");
  expect(open.exit).toBe(1);
  // the unit's README grows and shrinks
  const anyLine = (text: string) => text.replace(/README\.md:\d+/, "README.md:N");
  expect(anyLine(shown(open))).toBe(anyLine(documented("npm run verify -- leaky_relu", 0)));
});

test("written: literals fill in the expected values, stubs follow, verify is content", async () => {
  writeExercise(scratch);
  expect(shown(await npm("run", "stubs"))).toBe(documented("npm run stubs"));
  expect(shown(await npm("run", "literals"))).toBe(documented("npm run literals"));
  const proved = await npm("run", "verify", "--", "leaky_relu");
  expect(shown(proved)).toBe(documented("npm run verify -- leaky_relu", 1));
  expect(proved.exit).toBe(0);
});

test("released: the handout installs on its own, and the learner is at 0", async () => {
  const released = await npm("run", "release", "--", "--out", handout);
  expect(shown(released, { [handout]: "../handout" }).replace(/\d+ (files|secrets)/g, "N $1")).toBe(
    documented("npm run release").replace(/\d+ (files|secrets)/g, "N $1"),
  );
  await install(scratch, handout);
  stub = readFileSync(answer(), "utf8");
  const fresh = await learner("test", "leaky_relu");
  expect(shown(fresh)).toContain("Total 0/4 points");
});

test("learned: a wrong answer gets its hint, the right one full marks", async () => {
  const relu = path.join(handout, "exercises", UNIT, "relu.ts");
  const right = "return np.maximum(0, x);";
  const text = readFileSync(relu, "utf8").replace('throw new Error("not started");', right);
  writeFileSync(relu, text);
  fill("return relu(x);");
  const wrong = shown(await learner("test", "leaky_relu"));
  expect(wrong).toContain("this mistake: no leak: the plain");
  expect(wrong).toContain("How much should?");
  fill("return np.where(np.greater(x, 0), x, np.multiply(slope, x));");
  expect(shown(await learner("test", "leaky_relu"))).toContain("Total 4/4 points");
});

test("graded: a zip, a roster, a CSV", async () => {
  const folder = path.join(handout, "exercises", UNIT);
  const packed = readdirSync(folder)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => ({
      name: `exercises/${UNIT}/${file}`,
      bytes: readFileSync(path.join(folder, file)),
    }));
  scratch.write("roster.csv", "id,name\nada,Ada Lovelace\nalan,Alan Turing\n");
  scratch.write("submissions/.keep", "");
  scratch.delete("submissions/.keep");
  writeFileSync(path.join(scratch.root, "submissions", "ada.zip"), zip(packed));
  const out = ["--out", "results", "--roster", "roster.csv", "--tier", "portable"];
  const graded = await npm("run", "grade", "--", "submissions", ...out);
  expect(shown(graded)).toContain("Missing: Alan Turing (alan)");
  const csv = readFileSync(path.join(scratch.root, "results", "grades.csv"), "utf8");
  // leaky_relu has 8 points, relu another 8: visible and hidden ones
  expect(csv).toMatch(/^ada,.*Ada Lovelace.*\b16\b/m);
  expect(csv).toMatch(/Alan Turing/);
});

test("equipped: every command of the handout ends in a result or in a sentence", async () => {
  const run = async (...words: string[]) => {
    const { exit, stdout, stderr } = await learner("run", "--silent", ...words);
    const screen = `${stdout}${stderr}`;
    expect(screen).not.toMatch(/^ +at /m);
    return [exit, screen.replaceAll(/\s+/g, " ")];
  };
  const cats = (...words: string[]) => run("cats", "--", ...words);
  expect(await run("types")).toEqual([0, expect.anything()]);
  expect(await run("doctor")).toEqual([0, expect.stringContaining("All is well.")]);
  expect(await cats("--help")).toEqual([0, expect.not.stringContaining("--solution")]);
  expect(await cats()).toEqual([1, expect.stringContaining("flatten_images is not started yet")]);
  expect(await cats("--solution")).toEqual([2, expect.stringContaining("no option --solution")]);
  expect(await cats("--data", "no")).toEqual([2, expect.stringContaining("There is neither")]);
  const picture = await cats("--picture", "datasets/cats/test.png");
  if (!existsSync(path.join(handout, "node_modules", "sharp"))) {
    expect(picture).toEqual([2, expect.stringContaining("npm install --no-save sharp@")]);
  }
  const unit2 = path.join("exercises", "02-logistic-regression");
  for (const file of readdirSync(path.join(scratch.root, unit2)).filter((one) =>
    one.endsWith(".ts"),
  )) {
    const solution = scratch.read(path.join(unit2.replace("exercises", "solutions"), file));
    writeFileSync(path.join(handout, unit2, file), solution);
  }
  expect(await cats("--iterations", "5")).toEqual([
    0,
    expect.stringContaining("reports/cats.html"),
  ]);
  expect(existsSync(path.join(handout, "reports", "cats.html"))).toBe(true);
});
