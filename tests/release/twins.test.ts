import { expect, test } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const COURSE = path.resolve(__dirname, "../../course");
const namesIn = (folder: string) =>
  readdirSync(path.join(COURSE, folder))
    .map((file) => file.replace(/\.ts$/, ""))
    .toSorted();

test("each file of home has its twin, and the compiler compares the two", () => {
  const text = readFileSync(path.join(COURSE, "twins.ts"), "utf8");
  const compared = (folder: string) =>
    [
      ...text.matchAll(new RegExp(`"?([\\w-]+)"?: typeof import\\("\\./${folder}/\\1"\\)`, "g")),
    ].map(([, name]) => name);
  expect(namesIn("home").length).toBeGreaterThan(5);
  expect(namesIn("handout")).toEqual(namesIn("home"));
  expect(compared("home")).toEqual(namesIn("home"));
  expect(compared("handout")).toEqual(namesIn("home"));
});
