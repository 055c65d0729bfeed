import { beforeAll, describe, expect, test } from "@jest/globals";
import { cpSync, linkSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Desk, openDesk } from "../batch/graded-folder";
import { zip } from "../intake/make-archive";
import { attackNames, handIn, isDeniedIn, readAttack, ROOT } from "./attack";

/*
 * The whole command on what cannot be tried in a grader that others still need: attacks that kill
 * it where the tier does not deny that, and submissions that git cannot hold.
 */

const PATIENCE = 300_000;
const UNIT = "01-numpy-basics";

let desk: Desk;
let folder: string;
beforeAll(() => {
  desk = openDesk();
  folder = desk.root;
});

const grade = (submission: string, out: string, ...words: string[]) =>
  desk.grade([submission, "--tier", "portable", ...words], out);
const resultOf = (out: string, name: string) => desk.resultOf(out, name);

describe.each(
  attackNames()
    .map(readAttack)
    .filter(
      (attack) => attack.class === "kills or debugs the grader" && !isDeniedIn(attack, "portable"),
    )
    .map((attack) => [attack.name, attack] as const),
)("%s, in the tier that does not deny it", (name, attack) => {
  let submission: string;
  beforeAll(() => {
    submission = path.join(folder, "alone", name);
    mkdirSync(submission, { recursive: true });
    handIn(attack, submission);
  });

  test(
    "a killed grader leaves an incomplete record of 0 points",
    () => {
      const { status, signal } = grade(submission, "killed");
      expect(status).not.toBe(0);
      expect(signal ?? status).toBeTruthy();
      expect(resultOf("killed", name)).toMatchObject({
        complete: false,
        status: "incomplete",
        score: 0,
        exercises: [],
      });
    },
    PATIENCE,
  );

  test(
    "a killed worker costs the others nothing, and the next run continues from there",
    () => {
      const several = path.join(folder, `several-${name}`);
      cpSync(submission, path.join(several, "killer"), { recursive: true });
      const honest = path.join(several, "honest/exercises");
      cpSync(path.join(ROOT, "solutions", UNIT), path.join(honest, UNIT), { recursive: true });
      const first = grade(several, `out-${name}`, "-j", "1");
      expect(first.status).toBe(1);
      const own = resultOf(`out-${name}`, "honest").exercises.filter(({ unit }) => unit === UNIT);
      expect(own.map(({ status }) => status)).toEqual(own.map(() => "passed"));
      expect(resultOf(`out-${name}`, "killer")).toMatchObject({
        complete: false,
        status: "ungradable",
        score: null,
      });
      cpSync(path.join(ROOT, "solutions", UNIT), path.join(several, "killer/exercises", UNIT), {
        recursive: true,
      });
      const second = grade(several, `out-${name}`, "-j", "1");
      expect(second.status).toBe(0);
      expect(resultOf(`out-${name}`, "killer")).toMatchObject({ complete: true, status: "graded" });
    },
    PATIENCE,
  );
});

describe("submissions that git cannot hold", () => {
  let many: string;
  const SECRET = "THE-GRADERS-SECRET";
  /** Right answers but for softmax, which `make` hands in. */
  function submit(name: string, make: (file: string, unit: string) => void): void {
    const unit = path.join(many, name, "exercises", UNIT);
    cpSync(path.join(ROOT, "solutions", UNIT), unit, { recursive: true });
    rmSync(path.join(unit, "softmax.ts"));
    make(path.join(unit, "softmax.ts"), unit);
  }
  const text = (value: string | Uint8Array) => (file: string) => writeFileSync(file, value);
  const much = (piece: string) => piece.repeat(Math.floor(250_000 / piece.length));
  const shell = "export const softmax = () => 0;\n";

  const hostile: Record<string, (file: string, unit: string) => void> = {
    "link-to-solution": (file) =>
      symlinkSync(path.join(ROOT, "solutions", UNIT, "softmax.ts"), file),
    "link-to-system": (file) => symlinkSync("/etc/passwd", file),
    "link-that-is-a-loop": (file) => symlinkSync(file, file),
    "hard-link": (file) => {
      const target = path.join(folder, "elsewhere.ts");
      writeFileSync(target, `throw new Error("${SECRET}");\n`, { flag: "w" });
      linkSync(target, file);
    },
    "a-folder": (file) => mkdirSync(file),
    "utf-16": text(Buffer.from(`\uFEFF${shell}`, "utf16le")),
    "invalid-utf-8": text(Uint8Array.from([0xff, 0xfe, 0xc0, 0x80, 0x00])),
    "byte-order-mark": text(`\uFEFF\uFEFF${shell}`),
    "carriage-returns": text(shell.repeat(1).replaceAll("\n", "\r\n\r")),
    "too-long": text(much("// x\n") + much("// y\n")),
    "one-long-line": text(`export const softmax = () => [${much("0,")}0].length;`),
    "blank-lines": text(`${much("\n")}${shell}`),
    "open-comments": text(`${shell}${much("/*\n")}`),
    "open-lists": text(`${shell}${much("export{\n")}`),
    "blank-imports": text(`${shell}\nimport${much(" ")}`),
    labels: text(`${much("a:")}for(;;);${shell}`),
    "nested-lists": text(`${much("[")}${shell}`),
    "nested-templates": text(`${much("`${")}${shell}`),
    "=1+1": text(shell),
    "@SUM(1)": text(shell),
    "<b>name": text(shell),
    "::error::name": text(shell),
    "paint\u001b[2J": text(shell),
    [`long-${"n".repeat(200)}`]: text(shell),
    __proto__: text(shell),
    constructor: text(shell),
  };

  let run: ReturnType<typeof grade>;
  beforeAll(() => {
    many = path.join(folder, "many");
    for (const [name, make] of Object.entries(hostile)) submit(name, make);
    const entries = ["../../escaped.ts", "/escaped.ts", `exercises/${UNIT}/../../../escaped.ts`];
    writeFileSync(
      path.join(many, "traversal.zip"),
      zip([
        ...entries.map((name) => ({ name, bytes: "escaped" })),
        { name: `exercises/${UNIT}/softmax.ts`, bytes: shell },
      ]),
    );
    run = grade(many, "many-out", "--format", "junit,gradescope,github,moodle,canvas");
  }, PATIENCE);

  test("the run comes to its end", () => {
    expect(run.stderr).not.toMatch(/This is a bug in the course/);
    expect([0, 1]).toContain(run.status);
  });

  test("none earns a point for softmax, and its siblings keep theirs", () => {
    for (const name of Object.keys(hostile)) {
      const { status, exercises } = resultOf("many-out", name);
      expect({ name, status }).toEqual({ name, status: "graded" });
      const own = exercises.filter(({ unit }) => unit === UNIT);
      const lost = own.filter(({ score, maxScore }) => score < maxScore);
      expect({ name, lost: lost.map((row) => [row.name, row.score]) }).toEqual({
        name,
        lost: [["softmax", 0]],
      });
    }
  });

  test("nothing is written outside, shown of other files, or painted on the screen", () => {
    expect(readdirSync(folder)).not.toContain("escaped.ts");
    const tables = ["grades.csv", "moodle.csv", "canvas.csv", "summary.json"].map((file) =>
      readFileSync(path.join(folder, "many-out", file), "utf8"),
    );
    const shown = [run.stdout, run.stderr, ...tables].join("\n");
    // oxlint-disable-next-line no-control-regex -- what could paint over a screen
    expect(shown).not.toMatch(/[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/);
    expect(run.stdout + run.stderr).not.toMatch(/^\s*::/m);
    for (const table of tables.slice(0, 3)) expect(table).not.toMatch(/^"?[=@]/m);
  });
});

test.each([
  ["one submission", ["honest"]],
  ["several, in processes of their own", ["honest/a", "honest/b"]],
])(
  "no folder of a sandbox is left behind by a grader of %s that ended well",
  (_, names) => {
    const alone = openDesk();
    const honest = path.join(alone.root, "honest");
    for (const name of names) {
      const submission = path.join(alone.root, name, UNIT);
      cpSync(path.join(ROOT, "solutions", UNIT), submission, { recursive: true });
    }
    expect(alone.grade([honest, "--tier", "portable"], "honest-out").status).toBe(0);
    expect(alone.sandboxes()).toEqual([]);
  },
  PATIENCE,
);
