import { existsSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import ts from "typescript";

/** Where a learner's commands begin; processes of their own are started by path, not by import. */
const ENTRIES = [
  "course/commands/start.js",
  "course/jest/worker.js",
  "course/jest/orphan-watch.js",
  "course/commands/commands.ts",
  "course/jest/reporter.js",
  "course/jest/register.ts",
  "course/checks/index.ts",
  "course/np/index.ts",
  "course/commands/cats.ts",
  "course/training/child.ts",
  "course/commands/vectorization.ts",
];

/** A file of the engine as the handout has it. */
export interface EngineFile {
  file: string;
  text: string;
}

export interface Engine {
  files: EngineFile[];
  /** The packages that these files import. */
  packages: Set<string>;
}

/**
 * The files of course/ and datasets/ that a learner's commands reach, and nothing else. Where
 * NAME.handout.ts stands beside NAME.ts it takes its place: it does the same without what is kept
 * at home.
 */
export function engineOf(root: string): Engine {
  const files = new Map<string, EngineFile>();
  const packages = new Set<string>();
  const queue = [...ENTRIES];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (files.has(file)) continue;
    const text = readFileSync(join(root, standIn(root, file)), "utf8");
    files.set(file, { file, text });
    for (const specifier of importsOf(text)) {
      if (specifier.startsWith(".")) queue.push(resolved(root, file, specifier));
      else if (!specifier.startsWith("node:") && !specifier.startsWith("#")) {
        packages.add(packageOf(specifier));
      }
    }
  }
  return { files: [...files.values()].toSorted((a, b) => (a.file < b.file ? -1 : 1)), packages };
}

function standIn(root: string, file: string): string {
  const other = file.replace(/\.ts$/, ".handout.ts");
  return existsSync(join(root, other)) ? other : file;
}

/** The compiler's quick scan overlooks `export * as linalg from "./linalg"`. */
const importsOf = (text: string): string[] => [
  ...ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName),
  ...[...text.matchAll(/^export \* as \w+ from "([^"]+)"/gm)].map(([, specifier]) => specifier),
];

function resolved(root: string, from: string, specifier: string): string {
  const base = posix.join(dirname(from).replaceAll("\\", "/"), specifier);
  const found = [base, `${base}.ts`, `${base}.js`, `${base}.d.ts`, `${base}/index.ts`].find(
    (file) => /\.\w+$/.test(file) && existsSync(join(root, file)),
  );
  if (!found) throw new Error(`${from} imports ${specifier}, which is no file`);
  return found;
}

const packageOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
