import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Result } from "../../course/judge/record/result";
import { temporaryFolder } from "../temporary-folder";

export const ROOT = path.resolve(__dirname, "../..");

const LINE = [
  "--require",
  "./course/sandbox/guard.cjs",
  "--require",
  "./course/base/typescript.js",
  "course/commands/grade.ts",
];

/** The whole command in processes of its own, with a folder for what goes in and comes out. */
export function openDesk() {
  const root = temporaryFolder();
  const temporary = path.join(root, "tmp");
  mkdirSync(temporary);
  const words = (own: string[], out: string) => [...LINE, ...own, "--out", path.join(root, out)];
  const options = (cache: string) => ({
    cwd: ROOT,
    env: {
      ...process.env,
      COURSE_CACHE: path.join(root, cache),
      COURSE_SECRET: "a secret of the tests",
      // what a grader that is killed leaves behind goes with the test
      TMPDIR: temporary,
      TEMP: temporary,
    },
  });
  return {
    root,
    /** Runs `npm run grade -- OWN --out OUT` to its end; all runs share a cache unless told. */
    grade(own: string[], out: string, cache = "cache", more: NodeJS.ProcessEnv = {}) {
      const { cwd, env } = options(cache);
      const run = spawnSync(process.execPath, words(own, out), {
        cwd,
        env: { ...env, ...more },
        encoding: "utf8",
      });
      return { ...run, text: run.stdout + run.stderr };
    },
    /** Starts it, for a test that does not wait for its end. */
    start: (own: string[], out: string, cache = "cache") =>
      spawn(process.execPath, words(own, out), options(cache)),
    /** The folders of sandboxes that are there now. */
    sandboxes: () => readdirSync(temporary).filter((name) => name.startsWith("course-sandbox-")),
    resultOf: (out: string, name: string): Result =>
      JSON.parse(readFileSync(path.join(root, out, name, "result.json"), "utf8")) as Result,
  };
}

export type Desk = ReturnType<typeof openDesk>;
