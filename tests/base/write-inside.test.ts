import { beforeEach, describe, expect, test } from "@jest/globals";
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import {
  placeInside,
  removeEmptyInside,
  removeFolderInside,
  removeInside,
  writeInside,
} from "../../course/base/write-inside.js";
import { temporaryFolder } from "../temporary-folder";

let folder: string;
/** Somebody else's file, outside of the folder. */
let thesis: string;
beforeEach(() => {
  const top = temporaryFolder();
  folder = path.join(top, "course");
  thesis = path.join(top, "thesis", "thesis.txt");
  mkdirSync(folder);
  mkdirSync(path.dirname(thesis));
  writeFileSync(thesis, "years of work");
});

const read = (name: string) => readFileSync(path.join(folder, name), "utf8");
const link = (target: string, name: string) => symlinkSync(target, path.join(folder, name));

test("a file is written with the folders that it needs, and no draft stays behind", () => {
  writeInside(folder, "a/b/result.json", "one");
  expect(writeInside(folder, "a/b/result.json", "two")).toBe(
    path.join(folder, "a", "b", "result.json"),
  );
  expect(read("a/b/result.json")).toBe("two");
  expect(readdirSync(path.join(folder, "a", "b"))).toEqual(["result.json"]);
});

test("what cannot be written throws, and leaves no draft", () => {
  // a folder is in the file's place
  mkdirSync(path.join(folder, "result.json", "inside"), { recursive: true });
  expect(() => writeInside(folder, "result.json", "one")).toThrow();
  expect(readdirSync(folder)).toEqual(["result.json"]);
});

describe.each([
  "../thesis/thesis.txt",
  "a/../../thesis/thesis.txt",
  "..",
  ".",
  "",
  "a//b",
  "./a",
  "/etc/passwd",
  "C:\\Users\\me",
  "a\0b",
])("the name %j is refused", (name) => {
  test.each([
    ["writing", () => writeInside(folder, name, "x")],
    ["deleting", () => removeInside(folder, name)],
    ["deleting a folder", () => removeFolderInside(folder, name)],
  ])("%s", (_, act) => {
    expect(act).toThrow(expect.objectContaining({ isForPeople: true }));
    expect(readFileSync(thesis, "utf8")).toBe("years of work");
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("links are never followed", () => {
  test("a link in the file's place is not written through, and stays", () => {
    link(thesis, "softmax.ts");
    expect(() => writeInside(folder, "softmax.ts", "x")).toThrow("is a link");
    expect(readlinkSync(path.join(folder, "softmax.ts"))).toBe(thesis);
    expect(readFileSync(thesis, "utf8")).toBe("years of work");
  });

  test("nor is a link to a folder, or one that leads nowhere", () => {
    link(path.dirname(thesis), "docs");
    link(path.join(path.dirname(thesis), "new.txt"), "nowhere");
    expect(() => writeInside(folder, "docs/thesis.txt", "x")).toThrow("is a link");
    expect(() => removeInside(folder, "docs/thesis.txt")).toThrow("is a link");
    expect(() => removeEmptyInside(folder, "docs")).toThrow("is a link");
    expect(() => placeInside(folder, "docs/deep")).toThrow("is a link");
    expect(() => writeInside(folder, "nowhere", "x")).toThrow("is a link");
    expect(readdirSync(path.dirname(thesis))).toEqual(["thesis.txt"]);
  });

  test("what is deleted is the link itself", () => {
    link(thesis, "file");
    link(path.dirname(thesis), "docs");
    mkdirSync(path.join(folder, "full"));
    link(path.dirname(thesis), "full/docs");
    removeInside(folder, "file");
    removeFolderInside(folder, "docs");
    removeFolderInside(folder, "full");
    expect(readdirSync(folder)).toEqual([]);
    expect(readFileSync(thesis, "utf8")).toBe("years of work");
  });

  test("a link that lies where the draft would be is not written through", () => {
    link(thesis, `softmax.ts.${process.pid}.tmp`);
    writeInside(folder, "softmax.ts", "x");
    expect(readFileSync(thesis, "utf8")).toBe("years of work");
    expect(read("softmax.ts")).toBe("x");
  });

  test("a second name of somebody else's file keeps what that file had", () => {
    linkSync(thesis, path.join(folder, "softmax.ts"));
    writeInside(folder, "softmax.ts", "x");
    expect(readFileSync(thesis, "utf8")).toBe("years of work");
  });

  test("the folder itself may be one: whoever named it meant where it leads", () => {
    const named = path.join(path.dirname(folder), "named");
    symlinkSync(folder, named);
    writeInside(named, "a.txt", "x");
    expect(read("a.txt")).toBe("x");
  });
});

test("a file in a folder's place is said, and stays", () => {
  writeInside(folder, "docs", "a file");
  expect(() => writeInside(folder, "docs/a.md", "x")).toThrow("is a file, and a folder is needed");
  expect(read("docs")).toBe("a file");
});

test("folders go with their last file, but never the one that was named", () => {
  writeInside(folder, "a/b/one", "");
  writeInside(folder, "a/two", "");
  removeInside(folder, "a/b/one");
  removeEmptyInside(folder, "a/b");
  expect(readdirSync(path.join(folder, "a"))).toEqual(["two"]);
  removeInside(folder, "a/two");
  removeEmptyInside(folder, "a");
  expect(existsSync(folder)).toBe(true);
  expect(readdirSync(folder)).toEqual([]);
});

test("a place that is fine is returned as a path", () => {
  expect(placeInside(folder, "a/b.ts")).toBe(path.join(folder, "a", "b.ts"));
});
