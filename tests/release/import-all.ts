import { readdirSync, readFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import path from "node:path";
import { importsIn } from "./imports-in";

/*
 * A program: imports every file of a handout, and looks for each name that a file imports. Prints
 * as JSON how many files it found, and what is missing.
 *
 *   node --import tsx import-all.ts HANDOUT
 */

/** Files that do something when they are imported: of these the imports are looked at alone. */
const PROGRAMS = [
  "course/commands/cats.ts",
  "course/commands/start.js",
  "course/commands/vectorization.ts",
  "course/doctor/doctor.js",
  "course/jest/orphan-watch.js",
  "course/jest/worker.js",
  "course/training/child.ts",
];
const isProgram = (file: string): boolean =>
  PROGRAMS.includes(file) || file.endsWith("/visible.test.ts");

// Jest's own module exists only inside Jest
const jest = require.resolve("@jest/globals");
require.cache[jest] = Object.assign(new Module(jest), {
  exports: { afterAll() {}, describe() {}, test() {} },
  loaded: true,
});

const [dir] = process.argv.slice(2);
const files = ["course", "datasets", "exercises", "graders"].flatMap((top) =>
  readdirSync(path.join(dir, top), { recursive: true, encoding: "utf8" })
    .map((file) => path.posix.join(top, file.replaceAll("\\", "/")))
    .filter((file) => /(?<!\.d)\.[jt]s$/.test(file)),
);
console.log(JSON.stringify({ files: files.length, missing: files.flatMap(missingFor) }));

function missingFor(file: string): string[] {
  const load = createRequire(path.join(dir, file));
  const imports = importsIn(file, readFileSync(path.join(dir, file), "utf8"));
  const itself = { from: `./${path.basename(file)}`, names: [] };
  return [...(isProgram(file) ? [] : [itself]), ...imports].flatMap(({ from, names }) => {
    try {
      const module = load(from) as object;
      return names.filter((name) => !(name in module)).map((name) => `${file}: ${name} of ${from}`);
    } catch (error) {
      return [`${file}: ${from}: ${(error as Error).message.split("\n")[0]}`];
    }
  });
}
