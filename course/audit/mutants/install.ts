import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeInside } from "../../base/write-inside.js";
import * as texts from "../texts";

const FOLDER = ".course/stryker";
const FILES = ["package.json", "package-lock.json", ".npmrc"];

/** Stryker's command, once it is installed. */
export const strykerScript = (root: string): string =>
  join(root, FOLDER, "node_modules", "@stryker-mutator", "core", "bin", "stryker.js");

/**
 * Installs StrykerJS into .course/stryker, by the lock file in stryker/ beside this file.
 * As a dependency it would make everybody's node_modules larger by 48 MB, and no learner needs it.
 *
 * @returns undefined when it is there; otherwise what npm said
 */
export async function installStryker(root: string): Promise<string | undefined> {
  const wanted = join(__dirname, "stryker");
  const folder = join(root, FOLDER);
  const isSame = (name: string) =>
    existsSync(join(folder, name)) &&
    readFileSync(join(folder, name), "utf8") === readFileSync(join(wanted, name), "utf8");
  if (FILES.every(isSame) && existsSync(strykerScript(root))) return undefined;
  console.error(texts.INSTALLING);
  for (const name of FILES) {
    writeInside(root, `${FOLDER}/${name}`, readFileSync(join(wanted, name)));
  }
  return npmCi(folder);
}

const npmCi = (cwd: string): Promise<string | undefined> =>
  new Promise((resolve) => {
    // on Windows npm is a script, which only a shell can start
    const child = spawn("npm ci", { cwd, shell: true });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (text) => {
        output += text;
      });
    child.on("error", (error) => resolve(error.message));
    child.on("close", (code) => resolve(code === 0 ? undefined : output.trim()));
  });
