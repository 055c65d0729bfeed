import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { bundle } from "./bundle";

/** What runs in other threads and processes, as the code of one file each. */
export interface Parts {
  /** The thread that starts children, passes frames on and kills. */
  mediator: string;
  /** Runs learner code, behind the wall. */
  runner: string;
  /** Compiles learner code, behind the wall. */
  compiler: string;
  /** Writes down what V8 makes of the compiler; never meets learner code. */
  codeCacheWriter: string;
  /** Tries what learner code must not be able to do, behind the wall. */
  probe: string;
  /** #np, for the learner's realm. */
  np: string;
}

const ENTRIES: Parts = {
  mediator: "course/sandbox/mediator/mediator.ts",
  runner: "course/sandbox/child/runner.ts",
  compiler: "course/sandbox/compile/compiler.ts",
  codeCacheWriter: "course/sandbox/compile/write-code-cache.ts",
  probe: "course/sandbox/self-check/probe.ts",
  np: "course/np/index.ts",
};

/** What bundles is an input too: a cached file that does not name it was made by an older course. */
const MAKERS = ["course/sandbox/bundle/bundle.ts", "course/sandbox/bundle/parts.ts"];

interface Kept {
  parts: Parts;
  /** Hash by file, to see whether the parts are still up to date. */
  inputs: Record<string, string>;
}

/**
 * Bundles the parts, or takes them from .course where nothing has changed since: to bundle takes
 * half a second, to look takes milliseconds.
 */
export function readParts(root: string): Parts {
  const { version } = require("typescript/package.json") as { version: string };
  const file = join(root, ".course", `sandbox-parts-${version}.json`);
  const cached = read(file);
  if (cached && isCurrent(root, cached)) return cached.parts;
  const made = make(root);
  keep(file, made);
  return made.parts;
}

/** @returns undefined where there is none, or another user's that cannot be read */
function read(file: string): Kept | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Kept;
  } catch {
    return undefined;
  }
}

function keep(file: string, made: Kept): void {
  // another grader may start at the same time: it sees either the old file or the whole new one
  const draft = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(draft, JSON.stringify(made), { mode: 0o600 });
    renameSync(draft, file);
  } catch {
    // in a container the course may lie on a disk that cannot be written: bundle each time
  }
}

function make(root: string): Kept {
  const inputs: Kept["inputs"] = {};
  const note = (file: string) => (inputs[file] = hashOf(join(root, file)));
  MAKERS.forEach(note);
  const parts = Object.fromEntries(
    Object.entries(ENTRIES).map(([name, entry]) => {
      const made = bundle(root, entry as string);
      made.inputs.forEach(note);
      return [name, made.code];
    }),
  ) as unknown as Parts;
  return { parts, inputs };
}

const isCurrent = (root: string, { inputs }: Kept): boolean =>
  MAKERS.every((file) => Object.hasOwn(inputs, file)) &&
  Object.entries(inputs).every(
    ([file, hash]) => existsSync(join(root, file)) && hashOf(join(root, file)) === hash,
  );

const hashOf = (file: string): string =>
  createHash("sha256").update(readFileSync(file)).digest("hex");
