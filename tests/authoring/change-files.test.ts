import { expect, test } from "@jest/globals";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { changeFiles } from "../../course/authoring/change-files";
import { temporaryFolder } from "../temporary-folder";

test("when one change fails, those before it are taken back", () => {
  const root = temporaryFolder();
  writeFileSync(path.join(root, "old.txt"), "old");
  mkdirSync(path.join(root, "folder"));
  const changes = [
    { file: "new/one.txt", text: "1" },
    { file: "old.txt", text: undefined },
    // a folder cannot be written to
    { file: "folder", text: "2" },
  ];
  expect(() => changeFiles(root, changes)).toThrow();
  expect(readFileSync(path.join(root, "old.txt"), "utf8")).toBe("old");
  expect(existsSync(path.join(root, "new"))).toBe(false);

  changeFiles(root, changes.slice(0, 2));
  expect(existsSync(path.join(root, "old.txt"))).toBe(false);
  changeFiles(root, [{ file: "new/one.txt", text: undefined }]);
  expect(existsSync(path.join(root, "new"))).toBe(false);
});
