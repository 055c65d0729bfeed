import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import Module from "node:module";
import path from "node:path";
import { beforeEach, expect, test } from "@jest/globals";
import { temporaryFolder } from "../temporary-folder";

const SOURCES = path.join(__dirname, "..", "..", "course", "base");
const isNodesOwn = "enableCompileCache" in Module;
let root: string;

beforeEach(() => {
  root = temporaryFolder();
  mkdirSync(path.join(root, "course", "base"), { recursive: true });
  mkdirSync(path.join(root, "node_modules", "answer"), { recursive: true });
  for (const name of ["compile-cache.js", "cache-file.js", "write-inside.js", "write-texts.js"]) {
    cpSync(path.join(SOURCES, name), path.join(root, "course", "base", name));
  }
  const folder = path.join(root, "node_modules", "answer");
  writeFileSync(path.join(folder, "load.js"), 'module.exports = () => import("./imported.mjs");');
  writeFileSync(path.join(folder, "imported.mjs"), "export default 7;");
  install(1);
  write(41);
});

const write = (answer: number) =>
  writeFileSync(
    path.join(root, "node_modules", "answer", "index.js"),
    `"use strict";
module.exports = [require("./load"), ${answer}, this === exports, require("node:path") === require("path"),
  require.resolve("answer") === __filename, require.main === process.mainModule, module.loaded];
`,
  );

/** npm writes this file when it installs. */
const install = (number: number) =>
  writeFileSync(path.join(root, "node_modules", ".package-lock.json"), `{ "n": ${number} }`);

function run(): unknown {
  const script = `
    const cache = require("./course/base/compile-cache.js");
    cache.start();
    const [load, ...answer] = require("answer");
    cache.keep();
    load().then(({ default: imported }) => console.log(JSON.stringify([imported, ...answer])));
  `;
  const { stdout, stderr } = spawnSync(process.execPath, ["-e", script], {
    cwd: root,
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  return JSON.parse(stdout);
}

const folder = () => path.join(root, "node_modules", ".cache", "course-launcher");
const ALL_AS_ALWAYS = [true, true, true, true, false];

test("a package is given what Node gives it, with the cache and without", () => {
  expect(run()).toEqual([7, 41, ...ALL_AS_ALWAYS]);
  expect(readdirSync(folder())).toHaveLength(1);
  expect(run()).toEqual([7, 41, ...ALL_AS_ALWAYS]);
});

test("what was compiled is used until packages are installed again", () => {
  run();
  write(42); // as long as before: V8 cannot tell the two texts apart
  expect(run()).toEqual([7, isNodesOwn ? 42 : 41, ...ALL_AS_ALWAYS]);
  install(10);
  expect(run()).toEqual([7, 42, ...ALL_AS_ALWAYS]);
});

test("a damaged cache is made again, and a folder that cannot be written is not an error", () => {
  run();
  for (const file of readdirSync(folder(), { recursive: true, withFileTypes: true })) {
    if (file.isFile()) writeFileSync(path.join(file.parentPath, file.name), "damaged");
  }
  expect(run()).toEqual([7, 41, ...ALL_AS_ALWAYS]);
  rmSync(folder(), { recursive: true });
  writeFileSync(folder(), "a file in its place");
  expect(run()).toEqual([7, 41, ...ALL_AS_ALWAYS]);
});
