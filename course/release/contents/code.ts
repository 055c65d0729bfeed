import { LEARNER_COMMANDS } from "../../base/learner-commands";
import { reachFrom } from "../../base/reach";
import { Refusal } from "../../base/refusal";
import { unfinishedCourse } from "../../base/texts";
import { isInstructorsFile } from "../instructors-file";
import { notForLearners } from "../texts";
import { handoutImports } from "./imports";

/** Where a learner's commands begin, including the processes that are started by path. */
const COMMANDS = [
  "course/commands/start.js",
  ...LEARNER_COMMANDS.map((name) => `course/commands/${name}.ts`),
  "course/jest/worker.js",
  "course/jest/orphan-watch.js",
  "course/jest/environment.js",
  "course/jest/reporter.js",
  "course/jest/register.ts",
  "course/checks/index.ts",
  "course/np/index.ts",
  "course/np/for-answers.ts",
  "course/training/child.ts",
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
 * @throws Refusal if one of them needs something that learners must not have, or that is missing
 */
export function codeFor(root: string, checks: string[]): Code {
  const options = { importMap: handoutImports(root), types: true };
  const { files, links, packages } = reachFrom(root, [...COMMANDS, ...checks], options);
  for (const { from, specifier, to } of links) {
    if (to === undefined) throw new Refusal(unfinishedCourse(from, specifier));
    if (isInstructorsFile(to)) throw new Refusal(notForLearners(from, to));
  }
  const inOrder = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { files: inOrder.map(([file, text]) => ({ file, text })), packages };
}
