import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ImportMap, reachFrom } from "../base/reach";
import { pathOf } from "../catalog/select";
import { readUnits } from "../catalog/node/read-units";
import { ENTRIES } from "../sandbox/bundle/parts";

/** What a verdict comes from is reached from these; how the grader's TypeScript is read matters too. */
const PROGRAMS = [
  "course/base/typescript.js",
  "course/judge/pool/worker.ts",
  "course/judge/record/build.ts",
  ...Object.values(ENTRIES),
];

/** The parts of a grader that judge, or name a mistake. */
const PARTS = ["visible", "hidden", "misconceptions", "alternatives"];

/**
 * All of the repository that a verdict and its record depend on, by path: the code that judges, on
 * both sides of the wall, the graders, the solutions, and which versions of the packages there are.
 */
export function verdictInputs(root: string): Map<string, string> {
  const text = (file: string) => readFileSync(join(root, file), "utf8");
  const { imports, type } = JSON.parse(text("package.json")) as {
    imports: ImportMap;
    type?: string;
  };
  const units = readUnits(root);
  const graders = units
    .flatMap((unit) => unit.functions.map((info) => `graders/${pathOf({ unit, info })}`))
    .flatMap((folder) => PARTS.map((part) => `${folder}/${part}.ts`))
    .filter((file) => existsSync(join(root, file)));
  const solutions = units.flatMap(({ id }) => sourcesIn(root, `solutions/${id}`));
  const first = [...PROGRAMS, ...graders, ...solutions];
  // what is imported and not there changes no verdict: it stops the grader
  const { files } = reachFrom(root, first, { importMap: imports, types: false });
  for (const { id } of units) files.set(`graders/${id}/unit.json`, text(`graders/${id}/unit.json`));
  files.set("package-lock.json", text("package-lock.json"));
  // of its scripts and fields no verdict knows
  files.set("package.json", JSON.stringify({ imports, type }));
  return files;
}

const sourcesIn = (root: string, folder: string): string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `${folder}/${name}`);
