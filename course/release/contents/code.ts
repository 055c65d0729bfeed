import { existsSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import ts from "typescript";
import { Refusal } from "../../base/refusal";
import { unfinishedCourse } from "../../base/texts";
import { isInstructorsFile } from "../instructors-file";
import { notForLearners } from "../texts";
import { fileBehind, handoutImports, type Imports } from "./imports";

/** Where a learner's commands begin; processes of their own are started by path, not by import. */
const COMMANDS = [
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

/** A file of code as the handout has it. */
export interface CodeFile {
  file: string;
  text: string;
}

export interface Code {
  files: CodeFile[];
  /** The packages that these files import. */
  packages: Set<string>;
}

/**
 * The code that a learner's commands and visible checks reach, and nothing else.
 *
 * @param checks the files of visible checks
 * @throws Refusal where one of them needs what learners must not have, or what is not there
 */
export function codeFor(root: string, checks: string[]): Code {
  const imports = handoutImports(root);
  const files = new Map<string, CodeFile>();
  const packages = new Set<string>();
  const queue = [...COMMANDS, ...checks];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (files.has(file)) continue;
    const text = readFileSync(join(root, file), "utf8");
    files.set(file, { file, text });
    for (const specifier of importsIn(text)) {
      if (/^[.#]/.test(specifier)) queue.push(resolved(root, imports, file, specifier));
      else if (!specifier.startsWith("node:")) packages.add(packageOf(specifier));
    }
  }
  return { files: [...files.values()].toSorted((a, b) => (a.file < b.file ? -1 : 1)), packages };
}

/** The compiler's quick scan overlooks `export * as linalg from "./linalg"`. */
const importsIn = (text: string): string[] => [
  ...ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName),
  ...[...text.matchAll(/^export \* as \w+ from "([^"]+)"/gm)].map(([, specifier]) => specifier),
];

function resolved(root: string, imports: Imports, from: string, specifier: string): string {
  const base = specifier.startsWith("#")
    ? (fileBehind(imports, specifier) ?? specifier)
    : posix.join(dirname(from).replaceAll("\\", "/"), specifier);
  const found = [base, `${base}.ts`, `${base}.js`, `${base}.d.ts`, `${base}/index.ts`].find(
    (file) => /\.\w+$/.test(file) && existsSync(join(root, file)),
  );
  if (!found) throw new Refusal(unfinishedCourse(from, specifier));
  if (isInstructorsFile(found)) throw new Refusal(notForLearners(from, found));
  return found;
}

const packageOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
