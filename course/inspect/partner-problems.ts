import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { scan } from "../dossier/scan";
import { fileExporting } from "../catalog/node/find-exports";
import type { Unit } from "../catalog/units";
import type { Problem } from "../catalog/problem";
import * as texts from "./texts";

/** Every function must be in all trees, and nothing may be in one tree only. */
export function partnerProblems(root: string, unit: Unit): Problem[] {
  const grader = `graders/${unit.id}`;
  const names = unit.functions.map(({ name }) => name);
  const isThere = (file: string) => existsSync(join(root, file));
  return [
    ...["visible.test.ts", "hidden.test.ts"]
      .map((file) => `${grader}/${file}`)
      .filter((file) => !isThere(file))
      .map(texts.noTestFile),
    ...[`exercises/${unit.id}/README.md`].filter((file) => !isThere(file)).map(texts.noReadme),
    ...[`tests/proof/${unit.id}.test.ts`]
      .filter((file) => isThere("tests/proof") && !isThere(file))
      .map((file) => texts.noProofFile(file, unit.id)),
    ...names.flatMap((name) => missingPartners(root, unit, name)),
    ...foldersIn(join(root, grader))
      .filter((name) => !names.includes(name))
      .map((name) => texts.noFunction(`${grader}/${name}`)),
    ...unlistedFunctions(root, unit, names),
    ...codeIn(join(root, "exercises", unit.id))
      .filter((file) => !isThere(`solutions/${unit.id}/${file}`))
      .map((file) => texts.loneExercise(`exercises/${unit.id}/${file}`)),
  ];
}

function missingPartners(root: string, { id }: Unit, name: string): Problem[] {
  const [solutions, exercises] = [`solutions/${id}`, `exercises/${id}`];
  const isSolved = fileExporting(join(root, solutions), name) !== undefined;
  const isAsked = fileExporting(join(root, exercises), name) !== undefined;
  return [
    ...(isSolved ? [] : [texts.noSolution(solutions, name)]),
    ...(isAsked || !isSolved ? [] : [texts.noExercise(exercises, name)]),
    ...["visible.ts", "hidden.ts"]
      .map((file) => `graders/${id}/${name}/${file}`)
      .filter((file) => !existsSync(join(root, file)))
      .map((file) => texts.noChecks(file, name)),
  ];
}

function unlistedFunctions(root: string, { id }: Unit, names: string[]): Problem[] {
  const folder = join(root, "solutions", id);
  return codeIn(folder).flatMap((file) =>
    scan(readFileSync(join(folder, file), "utf8"), file)
      .functions.filter((one) => one.exported && !names.includes(one.name))
      .map((one) => texts.noRow(`solutions/${id}/${file}`, one.first, one.name)),
  );
}

const entriesIn = (folder: string) =>
  existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];

const foldersIn = (folder: string): string[] =>
  entriesIn(folder)
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

const codeIn = (folder: string): string[] =>
  entriesIn(folder)
    .filter(({ name }) => name.endsWith(".ts"))
    .map(({ name }) => name);
