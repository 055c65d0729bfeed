import { beforeAll, describe, expect, test } from "@jest/globals";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { submit, submitClass, UNIT } from "./class";
import { type Desk, openDesk, ROOT } from "./graded-folder";

/** A machine may be busy, and nothing here is about speed. */
const PATIENCE = 600_000;

describe("a class, graded again", () => {
  let desk: Desk;
  let submissions: string;
  const at = (file: string) => path.join(desk.root, file);
  beforeAll(() => {
    desk = openDesk();
    submissions = at("submissions");
    submitClass(submissions);
    desk.grade([submissions, "-j", "2"], "two");
  }, PATIENCE);

  test(
    "one at a time gives the same, byte by byte",
    () => {
      desk.grade([submissions, "-j", "1"], "one", "another-cache");
      for (const name of readdirSync(submissions).map((file) => file.replace(/\.zip$/, ""))) {
        const [one, two] = ["one", "two"].map((out) =>
          readFileSync(at(path.join(out, name, "result.json"))),
        );
        expect(one.equals(two)).toBe(true);
      }
      expect(desk.grade(["--diff", at("one"), at("two")], "diff").status).toBe(0);
    },
    PATIENCE,
  );

  test(
    "a second run judges what has changed only",
    () => {
      submit(submissions, "half");
      const again = desk.grade([submissions], "two");
      const fresh = again.stdout
        .split("\n")
        .filter((line) => / points \(/.test(line) && !/judged before/.test(line));
      expect(fresh.map((line) => line.split(":")[0])).toEqual([]);
      const diff = desk.grade(["--diff", at("one"), at("two")], "diff");
      expect(diff.status).toBe(1);
      expect(diff.stdout).toMatch(new RegExp(`half: ${UNIT}/predict/.*: not-started → passed`));
    },
    PATIENCE,
  );

  test(
    "an archive that is broken now does not take an earlier result away",
    () => {
      const before = readFileSync(at("two/zipped/result.json"));
      const file = path.join(submissions, "zipped.zip");
      writeFileSync(file, readFileSync(file).subarray(0, 500));
      const again = desk.grade([file], "two");
      expect(again.status).toBe(1);
      expect(again.text).toContain("its files are from an earlier run");
      expect(readFileSync(at("two/zipped/result.json")).equals(before)).toBe(true);
    },
    PATIENCE,
  );
});

test(
  "kill -9 loses nothing that was finished: the next run continues from there",
  async () => {
    const { root, grade, start, resultOf } = openDesk();
    const many = path.join(root, "many");
    for (const name of ["a", "b", "c", "d"]) {
      mkdirSync(path.join(many, name), { recursive: true });
      cpSync(path.join(ROOT, "solutions", UNIT), path.join(many, name, UNIT), { recursive: true });
      // every submission differs, so that none is found in the cache
      writeFileSync(path.join(many, name, UNIT, "note.ts"), `export const note = "${name}";\n`);
    }
    const run = start([many, "-j", "1"], "killed");
    await new Promise<void>((resolve) => {
      run.stdout.on("data", (text: Buffer) => {
        if (text.toString().includes("a: ")) run.kill("SIGKILL");
      });
      run.on("exit", () => resolve());
    });
    expect(run.signalCode).toBe("SIGKILL");
    expect(resultOf("killed", "a").complete).toBe(true);
    expect(existsSync(path.join(root, "killed/d/result.json"))).toBe(false);
    const again = grade([many, "-j", "1"], "killed");
    expect(again.status).toBe(0);
    expect(again.stdout).toMatch(/^a: .*\(these files were judged before\)$/m);
    expect(again.stdout).not.toMatch(/^d: .*\(these files were judged before\)$/m);
    expect(resultOf("killed", "d").complete).toBe(true);
  },
  PATIENCE,
);
