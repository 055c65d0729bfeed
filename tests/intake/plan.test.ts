import { beforeEach, describe, expect, test } from "@jest/globals";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { plan } from "../../course/intake/plan";
import { tar, tarGz, zip } from "./make-archive";
import { temporaryFolder } from "../temporary-folder";

const UNITS = ["01-a", "02-b"];
let root: string;
beforeEach(() => void (root = temporaryFolder()));

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
      empty: "It contains no folder of a unit (01-a, 02-b).",
      broken: expect.stringContaining("cannot be read"),
      nested: expect.stringContaining("It contains another archive, inner.zip"),
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
    put("ann/exercises/01-a/x.ts");
    expect(await sentences("ann")).toMatch(/two submissions, in its top and exercises/);
  });

  test("two of one name, in any case", async () => {
    put("a/ann/01-a/x.ts");
    put("b/Ann.zip", zip([{ name: "01-a/x.ts" }]));
    expect(await sentences("a/ann", "b/Ann.zip")).toMatch(/Two submissions are named Ann/);
    expect(await sentences("a/ann", "a/ann")).toMatch(/Two submissions are named ann/);
  });

  test("a name that the run's own files have", async () => {
    put("grades.csv/01-a/x.ts");
    put("Grades.CSV/01-a/x.ts");
    expect(await sentences("grades.csv")).toMatch(/named grades\.csv/);
    expect(await sentences("Grades.CSV")).toMatch(/named Grades\.CSV/);
  });
});
