import { spawn } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { planStubs } from "../course/authoring/stubs/stubs-files";
import { copyWorkingTree } from "../course/base/copy-working-tree";
import { temporaryFolder } from "./temporary-folder";

const ROOT = path.join(__dirname, "..");

/** What a command brought. */
export interface Run {
  stdout: string;
  stderr: string;
  /** The exit code, or the signal that ended it. */
  exit: number | string;
}

/**
 * A copy of this working tree outside git, whose exercises are untouched stubs. It goes with the test
 * file.
 */
export interface Scratch {
  root: string;
  /** The environment that commands are run in. */
  env: NodeJS.ProcessEnv;
  read(file: string): string;
  write(file: string, text: string): void;
  delete(file: string): void;
  deleteFolder(folder: string): void;
  /** Puts code in the place of a stub's throws: `fill("01-numpy-basics/relu", "return x;")`. */
  fill(answer: string, code: string): void;
  /** Puts the solution in the place of a stub. */
  solve(...answers: string[]): void;
  /** Makes all exercises untouched stubs again. */
  restore(): void;
  start(words: string[], more?: NodeJS.ProcessEnv): Promise<Run>;
  npm(words: string[], more?: NodeJS.ProcessEnv): Promise<Run>;
}

export interface Options {
  /** The copy's own folder name, for paths with special characters. */
  name?: string;
  /** Folders of node_modules that are missing in the copy. */
  without?: string[];
}

export function scratchCopy({ name = "course", without = [] }: Options = {}): Scratch {
  const top = temporaryFolder();
  const root = path.join(top, name);
  copyWorkingTree(ROOT, root);
  linkPackages(root, without);
  mkdirSync(path.join(top, "tmp"));
  const stubs = planStubs(ROOT).stubs;
  const env = environment(path.join(top, "tmp"));
  const at = (file: string) => path.join(root, file);
  const stubOf = (answer: string) => stubs.find(({ file }) => file === `exercises/${answer}.ts`)!;
  const scratch: Scratch = {
    root,
    env,
    read: (file) => readFileSync(at(file), "utf8"),
    write(file, text) {
      mkdirSync(path.dirname(at(file)), { recursive: true });
      writeFileSync(at(file), text);
    },
    delete: (file) => rmSync(at(file)),
    deleteFolder: (folder) => rmSync(at(folder), { recursive: true }),
    fill(answer, code) {
      const { file, stub } = stubOf(answer);
      scratch.write(
        file,
        stub.replace('throw new Error("not started");', () => code),
      );
    },
    solve(...answers) {
      for (const answer of answers) {
        cpSync(at(`solutions/${answer}.ts`), at(`exercises/${answer}.ts`));
      }
    },
    restore() {
      rmSync(at("exercises"), { recursive: true, force: true });
      for (const { file, stub } of stubs) scratch.write(file, stub);
    },
    start: (words, more) =>
      finished(process.execPath, ["course/commands/start.js", ...words], root, { ...env, ...more }),
    npm: (words, more) => finished("npm", words, root, { ...env, ...more }),
  };
  scratch.restore();
  return scratch;
}

/** Runs a command to its end. */
export function finished(
  command: string,
  words: string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    const run = { stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => (run.stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (run.stderr += text));
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ ...run, exit: code ?? signal ?? "?" }));
  });
}

/** A learner's environment: nothing of the Jest and the npm that run this test. */
export function environment(temporary: string): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([key]) => !/^(npm_|jest_|node_env|node_options|force_color|course_|init_cwd)/i.test(key),
  );
  return { ...Object.fromEntries(own), NO_COLOR: "1", TMPDIR: temporary, TEMP: temporary };
}

/** One link to node_modules; links to its parts where some of them are to be left out. */
function linkPackages(root: string, without: string[]): void {
  const source = path.join(ROOT, "node_modules");
  const target = path.join(root, "node_modules");
  if (without.length === 0) return symlinkSync(source, target, "junction");
  mkdirSync(target);
  for (const name of readdirSync(source).filter((one) => !without.includes(one))) {
    const [from, to] = [path.join(source, name), path.join(target, name)];
    // a linked package finds its parts beside its true place; jest is to miss them
    if (name === "jest") cpSync(from, to, { recursive: true });
    else symlinkSync(from, to, "junction");
  }
}
