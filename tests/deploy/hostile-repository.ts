import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../batch/graded-folder";

/** The file whose answer is a link. */
export const LINKED = "exercises/01-numpy-basics/softmax.ts";

const MOMENTS = ["preinstall", "install", "postinstall", "prepare", "pretest", "test", "grade"];

/**
 * Right answers beside everything that some tool runs or follows when it finds it in a folder.
 *
 * @param mark the file that appears if any of it runs
 */
export function layHostileRepository(folder: string, mark: string): void {
  const write = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  const code = `require("node:fs").writeFileSync(${JSON.stringify(mark)}, "");\n`;
  const touch = `touch '${mark}'`;
  cpSync(path.join(ROOT, "solutions"), path.join(folder, "exercises"), { recursive: true });
  const scripts = Object.fromEntries(MOMENTS.map((moment) => [moment, touch]));
  write("package.json", JSON.stringify({ name: "course", main: "index.js", scripts }));
  write(".npmrc", "ignore-scripts=false\nnode-options=--require ./index.js\n");
  for (const name of ["index.js", "jest.config.ts", "node_modules/typescript/index.js"]) {
    write(name, code);
  }
  for (const name of ["course/sandbox/guard.cjs", "course/base/typescript.js"]) write(name, code);
  write("exercises/01-numpy-basics/package.json", '{ "main": "../../index.js" }');
  const jobs = { grade: { "runs-on": "ubuntu-24.04", steps: [{ run: touch }] } };
  write(".github/workflows/grade.yml", JSON.stringify({ name: "grade", on: "push", jobs }));
  write("deploy/gradescope/run_autograder", `#!/bin/sh\n${touch}\n`);
  rmSync(path.join(folder, LINKED));
  symlinkSync("/etc/passwd", path.join(folder, LINKED));
  symlinkSync("..", path.join(folder, "up"));
}
