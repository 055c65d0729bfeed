import { afterAll, beforeEach, describe, expect, test } from "@jest/globals";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { rawOf } from "../../course/base/foreign/foreign";
import { archiveReader } from "../../course/intake/archive/archive-reader";
import { plan } from "../../course/intake/plan";
import { temporaryFolder } from "../temporary-folder";
import { tarGz, zip } from "./make-archive";
import { UNITS } from "./messy";

const [ONE, TWO] = UNITS.map(({ id }) => id);
const reader = archiveReader();
afterAll(reader.close);
let root: string;
beforeEach(() => void (root = temporaryFolder()));

type Files = Record<string, string | Buffer>;

function put(files: Files): void {
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), bytes);
  }
}

async function found(named = ".") {
  const outcome = await plan([path.join(root, named)], {
    units: UNITS,
    others: [],
    reserved: [],
    reader,
  });
  if (outcome.kind === "wrong") throw new Error(outcome.sentences.join("\n"));
  return outcome;
}

/** By submission: the files that were taken, or why it cannot be graded. */
async function rows(named?: string) {
  const { planned, passedOver } = await found(named);
  const read = await Promise.all(planned.map((one) => one.read()));
  const all = read.map((one) => [
    rawOf(one.name),
    "reason" in one
      ? one.reason
      : Object.entries(one.files)
          .flatMap(([unit, files]) => Object.keys(files).map((file) => `${unit}/${file}`))
          .toSorted(),
  ]);
  return {
    rows: Object.fromEntries(all) as Record<string, unknown>,
    passedOver: passedOver.map(rawOf),
  };
}

const week2 = zip([{ name: `${ONE}/softmax.ts` }, { name: `${TWO}/sigmoid.ts` }]);
const BOTH = [`${ONE}/softmax.ts`, `${TWO}/sigmoid.ts`];

/** The same class as a folder and as a zip of it. */
const WAYS: Record<string, (files: Files) => string | undefined> = {
  "on the disk": (files) => void put(files),
  "in a zip": (files) => {
    const entries = Object.entries(files).map(([name, bytes]) => ({ name, bytes }));
    put({ "class.zip": zip(entries) });
    return "class.zip";
  },
};

describe.each(Object.entries(WAYS))("%s", (_, hand) => {
  test("Moodle's folder for each person, with a zip in it", async () => {
    const named = hand({
      "Ann Example_17_assignsubmission_file_/week2.zip": week2,
      "Bob Example_18_assignsubmission_file_/softmax.ts": "1",
      "Bob Example_18_assignsubmission_onlinetext_/onlinetext.html": "See the file.",
      "Cy Example_19_assignsubmission_onlinetext_/onlinetext.html": "I was ill.",
      "desktop.ini": "[.ShellClassInfo]",
    });
    expect(await rows(named)).toEqual({
      rows: {
        "Ann Example_17_assignsubmission_file_": BOTH,
        "Bob Example_18_assignsubmission_file_": [`${ONE}/softmax.ts`],
        "Cy Example_19_assignsubmission_onlinetext_":
          expect.stringContaining("no folder of a unit"),
      },
      passedOver: ["desktop.ini", "Bob Example_18_assignsubmission_onlinetext_"],
    });
  });

  test("Moodle's files, with the person in the name", async () => {
    const named = hand({
      "Ann Example_17_assignsubmission_file_week2.zip": week2,
      "Bob Example_18_assignsubmission_file_softmax.ts": "1",
      "Bob Example_18_assignsubmission_file_sigmoid.ts": "1",
    });
    expect((await rows(named)).rows).toEqual({
      "Ann Example_17_assignsubmission_file_week2": BOTH,
      "Bob Example_18_assignsubmission_file_": [
        `${ONE}/softmax.ts`,
        `${TWO}/sigmoid.ts`,
        "04-deep-network/sigmoid.ts",
      ].toSorted(),
    });
  });

  test("Canvas's zips and loose files", async () => {
    const named = hand({
      "u17_LATE_12345_678_softmax-1.ts": "1",
      "u17_LATE_12345_679_propagate-1.ts": "1",
      "u17_LATE_12345_680_sigmoid.ts": "1",
      "u17_LATE_12345_681_notes.pdf": "%PDF",
      "u18_12346_682_week2.tar-1.gz": tarGz([{ name: `${ONE}/softmax.ts` }]),
      "u19_12347_683_week2.zip": week2,
    });
    expect(await rows(named)).toEqual({
      rows: {
        u17_LATE_12345_678_files: [`${ONE}/softmax.ts`, `${TWO}/propagate.ts`, `${TWO}/sigmoid.ts`],
        u18_12346_682_week2: [`${ONE}/softmax.ts`],
        u19_12347_683_week2: BOTH,
      },
      passedOver: ["u17_LATE_12345_681_notes.pdf"],
    });
  });

  test("a Gradescope export", async () => {
    const metadata = [
      "submission_1:",
      "  :submitters:",
      "  - :name: Ann Example",
      "    :sid: u17",
      "    :email: ann@example.org",
      "  :created_at: 2026-01-25 12:34:56.000000000 -08:00",
      "submission_2:",
      "  :submitters:",
      "  - :name: Bob",
      "    :sid: 18",
    ].join("\n");
    const named = hand({
      "assignment_export/submission_metadata.yml": metadata,
      [`assignment_export/submission_1/${ONE}/softmax.ts`]: "1",
      [`assignment_export/submission_2/${ONE}/softmax.ts`]: "1",
    });
    const { planned } = await found(named);
    expect(planned).toMatchObject([
      {
        name: "submission_1",
        owners: ["u17", "ann@example.org", "Ann Example"],
        submittedAt: "2026-01-25T20:34:56.000Z",
      },
      { name: "submission_2", owners: ["18", "Bob"] },
    ]);
  });

  test("clones of GitHub Classroom", async () => {
    const named = hand({
      [`week2-ann/exercises/${ONE}/softmax.ts`]: "1",
      "week2-ann/.git/HEAD": "ref",
      [`week2-bob/exercises/${ONE}/softmax.ts`]: "1",
      "week2-bob/.github/workflows/learner.yml": "on: push",
    });
    expect((await rows(named)).rows).toEqual({
      "week2-ann": [`${ONE}/softmax.ts`],
      "week2-bob": [`${ONE}/softmax.ts`],
    });
  });

  test("what systems, platforms and staff leave there is nobody's", async () => {
    const litter = [
      ".DS_Store",
      "Thumbs.db",
      "desktop.ini",
      "grades.xlsx",
      "participants.csv",
      "settings.yml",
      "~$grades.xlsx",
    ];
    const named = hand({
      ...Object.fromEntries(litter.map((name) => [name, "x"])),
      [`ann/${ONE}/softmax.ts`]: "1",
      [`bob/${ONE}/softmax.ts`]: "1",
      "old-results/grades.csv": "submission",
      "old-results/summary.json": "{}",
      "old-results/ann/result.json": "{}",
    });
    const { rows: all, passedOver } = await rows(named);
    expect(Object.keys(all)).toEqual(["ann", "bob"]);
    expect(passedOver.toSorted()).toEqual([...litter, "old-results"].toSorted());
  });

  test("what is not a submission is a row with the true reason", async () => {
    const named = hand({
      [`ann/${ONE}/softmax.ts`]: "1",
      "bob.tar.xz": "\u00FD7zXZ",
      "cy.rar": "Rar!",
      "dora.pdf": "%PDF",
      "eve/notes.txt": "nothing",
      "finn.zip": "not a zip at all",
    });
    expect((await rows(named)).rows).toEqual({
      ann: [`${ONE}/softmax.ts`],
      "bob.tar.xz": expect.stringContaining("packed in a way that cannot be read here"),
      "cy.rar": expect.stringContaining("packed in a way that cannot be read here"),
      "dora.pdf": expect.stringContaining("neither a folder nor"),
      eve: expect.stringContaining("no folder of a unit"),
      finn: expect.stringContaining("cannot be read"),
    });
  });
});

describe("on the disk only", () => {
  const latin = (name: string) => Buffer.from(path.join(root, name), "latin1");

  test("names that are not UTF-8, of people and of files", async () => {
    put({ [`ann/${ONE}/softmax.ts`]: "1" });
    mkdirSync(latin("caf\u00E9"));
    mkdirSync(path.join(root, "Zo\u00EB"));
    mkdirSync(latin("Zo\u00EB"));
    mkdirSync(latin(`Zo\u00EB/${ONE}`));
    writeFileSync(latin(`Zo\u00EB/${ONE}/softmax.ts`), "1");
    writeFileSync(latin(`Zo\u00EB/${ONE}/caf\u00E9.ts`), "1");
    const { rows: all } = await rows();
    expect(all).toEqual({
      "5a6feb Zoë": [`${ONE}/softmax.ts`],
      Zoë: "It is empty.",
      ann: [`${ONE}/softmax.ts`],
      café: "It is empty.",
    });
  });

  test("an archive with a name that is not UTF-8", async () => {
    put({ [`ann/${ONE}/softmax.ts`]: "1" });
    writeFileSync(latin("Zo\u00EB.zip"), week2);
    const { rows: all } = await rows();
    expect(Object.values(all)).toContainEqual(BOTH);
  });

  test("a Mac's icon, whose name ends in a line end", async () => {
    put({ [`ann/${ONE}/softmax.ts`]: "1", [`bob/${ONE}/softmax.ts`]: "1", "Icon\r": "" });
    expect(await rows()).toMatchObject({ passedOver: ["Icon\r"] });
  });

  test("links to folders are rows, and are not followed", async () => {
    put({ [`ann/${ONE}/softmax.ts`]: "1", [`cy/${ONE}/softmax.ts`]: "1" });
    symlinkSync("ann", path.join(root, "bob"));
    expect((await rows()).rows).toMatchObject({ bob: expect.stringContaining("It is a link") });
  });

  test("a zip with backslashes between its names", async () => {
    put({
      "ann.zip": zip([{ name: `week2\\${ONE}\\softmax.ts` }]),
      [`bob/${ONE}/softmax.ts`]: "1",
    });
    expect((await rows()).rows).toMatchObject({ ann: [`${ONE}/softmax.ts`] });
  });

  test("archives in archives, as deep as anybody packs them, and one deeper", async () => {
    const inner = zip([{ name: `${ONE}/softmax.ts` }]);
    const twice = zip([{ name: "b.zip", bytes: zip([{ name: "a.zip", bytes: inner }]) }]);
    put({
      "ann.zip": twice,
      "bob.zip": zip([{ name: "c.zip", bytes: twice }]),
      [`cy/${ONE}/softmax.ts`]: "1",
    });
    expect((await rows()).rows).toMatchObject({
      ann: [`${ONE}/softmax.ts`],
      bob: expect.stringContaining("packed in more than two others"),
    });
  });

  test("the metadata of a learner's own making counts for nobody", async () => {
    put({
      [`ann/${ONE}/softmax.ts`]: "1",
      "ann/submission_metadata.yml": "01-numpy-basics:\n  :submitters:\n  - :sid: bob",
      [`bob/${ONE}/softmax.ts`]: "1",
    });
    const { planned } = await found();
    expect(planned.map(({ name, owners }) => [rawOf(name), owners])).toEqual([
      ["ann", undefined],
      ["bob", undefined],
    ]);
  });
});
