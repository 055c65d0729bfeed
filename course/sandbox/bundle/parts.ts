import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type typescript from "typescript";
import { readCache, writeCache } from "../../base/cache-file.js";
import { bundle } from "../../answers/compile/bundle.js";

/** What runs in other threads and processes, as the code of one file each. */
export interface Parts {
  /** The thread that starts children, passes frames on and kills. */
  mediator: string;
  /** Runs learner code, behind the wall. */
  runner: string;
  /** Compiles learner code, behind the wall. */
  compiler: string;
  /** Saves what V8 makes of the compiler; never meets learner code. */
  codeCacheWriter: string;
  /** Tries what learner code must not be able to do, behind the wall. */
  probe: string;
  /** #np, for the learner's realm. */
  np: string;
}

/** The file that each of them is made from. */
export const ENTRIES: Record<keyof Parts, string> = {
  mediator: "course/sandbox/mediator/mediator.ts",
  runner: "course/sandbox/child/runner.ts",
  compiler: "course/sandbox/compile/compiler.ts",
  codeCacheWriter: "course/sandbox/compile/write-code-cache.ts",
  probe: "course/sandbox/self-check/probe.ts",
  np: "course/np/for-answers.ts",
};

/** The bundler is an input too: a cached file that does not name it was made by an older course. */
const MAKERS = ["course/answers/compile/bundle.js", "course/sandbox/bundle/parts.ts"];

interface CachedParts {
  parts: Parts;
  /** Hash by file, to see whether the parts are still up to date. */
  inputs: Record<string, string>;
}

/**
 * Bundles the parts, or takes them from .course if nothing has changed since. Bundling takes half a
 * second, looking takes milliseconds.
 */
export function readParts(root: string): Parts {
  const { version } = require("typescript/package.json") as { version: string };
  const name = `.course/sandbox-parts-${version}.json`;
  const cached = readCache(
    join(root, name),
    (bytes) => JSON.parse(bytes.toString()) as CachedParts,
  );
  if (cached && isCurrent(root, cached)) return cached.parts;
  const made = make(root);
  writeCache(root, name, JSON.stringify(made));
  return made.parts;
}

function make(root: string): CachedParts {
  // half a second of loading, for what is rarely done
  const ts = require("typescript") as typeof typescript;
  const inputs: CachedParts["inputs"] = {};
  const note = (file: string) => (inputs[file] = hashOf(join(root, file)));
  MAKERS.forEach(note);
  const parts = Object.fromEntries(
    Object.entries(ENTRIES).map(([name, entry]) => {
      const made = bundle(ts, root, entry);
      made.inputs.forEach(note);
      return [name, made.code];
    }),
  ) as unknown as Parts;
  return { parts, inputs };
}

const isCurrent = (root: string, { inputs }: CachedParts): boolean =>
  MAKERS.every((file) => Object.hasOwn(inputs, file)) &&
  Object.entries(inputs).every(
    ([file, hash]) => existsSync(join(root, file)) && hashOf(join(root, file)) === hash,
  );

const hashOf = (file: string): string =>
  createHash("sha256").update(readFileSync(file)).digest("hex");
