import { afterAll, beforeEach, describe, expect, test } from "@jest/globals";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { archiveReader } from "../../course/intake/archive/archive-reader";
import { plan } from "../../course/intake/plan";
import { tar, tarGz, zip } from "./make-archive";
import { temporaryFolder } from "../temporary-folder";

const UNITS = [
  { id: "01-a", files: ["x.ts"] },
  { id: "02-b", files: ["y.ts"] },
];
let root: string;
beforeEach(() => void (root = temporaryFolder()));
const reader = archiveReader();
afterAll(reader.close);

const inRoot = (file: string) => path.join(root, file);

function put(file: string, bytes: string | Buffer = "export {};\n"): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), bytes);
}

const found = async (...paths: string[]) => {
  const context = {
    units: UNITS,
    others: ["results", "class/roster.csv"].map(inRoot),
    reserved: ["grades.csv"],
    reader,
  };
  return plan(
    paths.map((one) => path.join(root, one)),
    context,
  );
};

/** By submission: the files that were taken, or the reason why it cannot be read. */
async function submissions(...paths: string[]): Promise<Record<string, unknown>> {
  const outcome = await found(...paths);
  if (outcome.kind === "wrong") throw new Error(outcome.sentences.join("\n"));
  const read = await Promise.all(outcome.planned.map((planned) => planned.read()));
  return Object.fromEntries(
    read.map((one) => [
      one.name,
      "reason" in one
        ? one.reason
        : Object.entries(one.files).flatMap(([unit, files]) =>
            Object.keys(files).map((file) => `${unit}/${file}`),
          ),
    ]),
  );
}

async function sentences(...paths: string[]): Promise<string> {
  const outcome = await found(...paths);
  return outcome.kind === "wrong" ? outcome.sentences.join("\n") : "nothing is wrong";
}

describe("one submission", () => {
  test.each(["", "exercises/", "repo-main/", "repo-main/exercises/"])(
    "in PATH/%s",
    async (base) => {
      put(`ann/${base}01-a/x.ts`);
      put("ann/README.md");
      expect(await submissions("ann")).toEqual({ ann: ["01-a/x.ts"] });
    },
  );

  test.each([
    ["zip", zip],
    ["tar", tar],
    ["tar.gz", tarGz],
    ["tgz", tarGz],
  ])("in a %s", async (ending, pack) => {
    put(`ann.${ending}`, pack([{ name: "repo-main/exercises/01-a/x.ts", bytes: "1" }]));
    expect(await submissions(`ann.${ending}`)).toEqual({ ann: ["01-a/x.ts"] });
  });

  test("an archive is recognised by its bytes, whatever its name says", async () => {
    put("ann.zip", tarGz([{ name: "01-a/x.ts" }]));
    expect(await submissions("ann.zip")).toEqual({ ann: ["01-a/x.ts"] });
  });

  test("units that were not handed in are missing, not wrong", async () => {
    put("ann/02-b/y.ts");
    expect(await submissions("ann")).toEqual({ ann: ["02-b/y.ts"] });
  });
});

describe("several submissions", () => {
  test("each child of a folder is one", async () => {
    put("all/ann/01-a/x.ts");
    put("all/bob.zip", zip([{ name: "01-a/x.ts" }]));
    put("all/cy.tgz", tarGz([{ name: "exercises/02-b/y.ts" }]));
    put("all/.DS_Store");
    expect(await submissions("all")).toEqual({
      ann: ["01-a/x.ts"],
      bob: ["01-a/x.ts"],
      cy: ["02-b/y.ts"],
    });
  });

  test("each folder of an archive is one", async () => {
    put("all.zip", zip([{ name: "ann/01-a/x.ts" }, { name: "bob/exercises/02-b/y.ts" }]));
    expect(await submissions("all.zip")).toEqual({ ann: ["01-a/x.ts"], bob: ["02-b/y.ts"] });
  });

  test("what is not a submission says so, and costs the others nothing", async () => {
    put("all/ann/01-a/x.ts");
    put("all/note.txt");
    put("all/empty/README.md");
    put("all/broken.zip", zip([{ name: "01-a/x.ts" }]).subarray(0, 30));
    put("all/nested.zip", zip([{ name: "inner.zip" }]));
    symlinkSync("ann", path.join(root, "all/link"));
    expect(await submissions("all")).toEqual({
      ann: ["01-a/x.ts"],
      "note.txt": "It is neither a folder nor a zip or tar archive.",
      empty:
        "It contains no folder of a unit (01-a, 02-b), and none of the files that a unit asks for.",
      broken: expect.stringContaining("cannot be read"),
      nested: expect.stringMatching(/^inner\.zip: The archive cannot be read/),
      link: expect.stringContaining("It is a link"),
    });
  });

  test("the results of an earlier run are not a submission", async () => {
    put("ann/01-a/x.ts");
    put("bob/01-a/x.ts");
    put("results/ann/result.json");
    expect(Object.keys(await submissions("."))).toEqual(["ann", "bob"]);
  });
});

test("a roster beside the submissions is not a submission", async () => {
  put("class/ann/01-a/x.ts");
  put("class/bob/01-a/x.ts");
  put("class/roster.csv", "id,name\n");
  expect(Object.keys(await submissions("class"))).toEqual(["ann", "bob"]);
});

describe("refused in a sentence", () => {
  test("a path that is not there, or is not an archive", async () => {
    put("note.txt");
    expect(await sentences("nowhere", "note.txt")).toMatch(
      /nowhere does not exist\.\n.*neither a folder/,
    );
  });

  test("an empty folder", async () => {
    mkdirSync(path.join(root, "empty"));
    expect(await sentences("empty")).toMatch(/contains nothing to grade/);
  });

  test("two submissions in one", async () => {
    put("ann/01-a/x.ts");
    put("ann/exercises/01-a/x.ts", "another");
    expect(await sentences("ann")).toMatch(/could mean two submissions, in its top and exercises/);
  });
});

describe("each has a name of its own", () => {
  test("where two differ in their ending or in capitals only, both are graded", async () => {
    put("all/U17/01-a/x.ts");
    put("all/u17.tar.gz", tarGz([{ name: "01-a/y.ts" }]));
    put("all/u17.zip", zip([{ name: "01-a/z.ts" }]));
    put("all/v/01-a/v.ts");
    expect(await submissions("all")).toEqual({
      U17: ["01-a/x.ts"],
      "u17.tar.gz": ["01-a/y.ts"],
      "u17.zip": ["01-a/z.ts"],
      v: ["01-a/v.ts"],
    });
  });

  test("where the same one is named twice, the second has a number", async () => {
    put("a/ann/01-a/x.ts");
    put("b/Ann/01-a/y.ts");
    put("b/Ann.zip", zip([{ name: "01-a/z.ts" }]));
    expect(await submissions("a/ann", "b/Ann", "b/Ann.zip", "a/ann")).toEqual({
      ann: ["01-a/x.ts"],
      "Ann (2)": ["01-a/y.ts"],
      "Ann.zip": ["01-a/z.ts"],
      "ann (3)": ["01-a/x.ts"],
    });
  });

  test("where it is one of the run's own files, in any case", async () => {
    put("all/Grades.CSV/01-a/x.ts");
    put("all/ann/01-a/x.ts");
    const outcome = await found("all");
    expect(outcome).toMatchObject({
      planned: [{ name: "Grades.CSV (2)" }, { name: "ann" }],
      notes: [expect.stringContaining('Grades.CSV: its results are in "Grades.CSV (2)"')],
    });
  });

  test.each(["...zip", "..zip", ".zip"])("where an archive is called %s", async (name) => {
    put(name, zip([{ name: "01-a/x.ts" }]));
    expect(Object.keys(await submissions(name))).toEqual([name]);
  });
});
