import { expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import path from "node:path";
import { STUB_THROWS } from "../../course/catalog/stub";
import { ROOT } from "./pages";

const read = (...parts: string[]) => readFileSync(path.join(ROOT, ...parts), "utf8");

/** A golden screen begins with the command and ends with the exit code. */
const screenOf = (golden: string) =>
  golden
    .split("\n")
    .filter((line) => !line.startsWith("$ ") && !line.startsWith("--- exit"))
    .join("\n")
    .trim();

test("README shows the very screen that a fresh clone shows", () => {
  const [, shown] = /```text\n([^]*?)\n```/.exec(read("README.md")) ?? [];
  expect(shown.trim()).toBe(screenOf(read("tests", "screen", "golden", "fresh-clone.txt")));
});

test.each(["README.md", "course/release/template/README.md"])(
  "%s quotes the line of a stub that is to be replaced",
  (file) => expect(read(file)).toContain(`\`${STUB_THROWS}\``),
);
