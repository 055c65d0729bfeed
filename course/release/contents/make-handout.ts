import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { planStubs } from "../../authoring/stubs/stubs-files";
import { everything, pathOf } from "../../catalog/select";
import { readUnits } from "../../catalog/node/read-units";
import type { Handout } from "../handout";
import { sealedSolutions } from "../solutions";
import { codeFor } from "./code";
import { fingerprintFile } from "./fingerprints";
import { packageFiles } from "./packages";
import { forLearners } from "./pages";

/** Pages and settings that learners have as they are. */
const COPIED = [
  "LICENSE",
  "LICENSE-CONTENT",
  ".npmrc",
  ".gitattributes",
  ".vscode/launch.json",
  ".vscode/settings.json",
  "docs/answers.md",
  "docs/notation.md",
  "docs/np-and-numpy.md",
  "datasets/README.md",
  "course/type-errors/exercises.tsconfig.json",
  "course/type-errors/exercises.quick.tsconfig.json",
  "course/type-errors/quick-types.d.ts",
];

/** Files written for the handout. Their names are the same there, except for the first dot. */
const OWN = join("course", "release", "template");

/**
 * Puts the learners' handout together, in memory.
 *
 * @param load `require`, of Jest or of Node
 * @throws Refusal where a visible check needs what learners must not have
 */
export function makeHandout(
  root: string,
  load: (file: string) => unknown,
  { withSolutions = false } = {},
): Handout {
  const handout: Handout = new Map();
  const copy = (file: string, from = file) => handout.set(file, readFileSync(join(root, from)));
  const add = ({ file, text }: { file: string; text: string }) => handout.set(file, text);

  const units = readUnits(root);
  const exercises = everything(units);
  const code = codeFor(root, [
    ...units.map(({ id }) => `graders/${id}/visible.test.ts`),
    ...exercises.map((chosen) => `graders/${pathOf(chosen)}/visible.ts`),
  ]);
  for (const file of code.files) add(file);
  for (const file of COPIED) copy(file);
  for (const file of filesIn(root, OWN)) copy(file.replace(/(^|\/)dot-/, "$1."), join(OWN, file));
  for (const file of dataFiles(root, [...handout.keys()])) copy(file);
  forLearners(handout, withSolutions);
  for (const chosen of exercises) {
    const folder = `graders/${pathOf(chosen)}`;
    if (existsSync(join(root, folder, "hints.md"))) copy(`${folder}/hints.md`);
    const prints = fingerprintFile(root, chosen, load);
    if (prints) add(prints);
  }
  for (const { id } of units) {
    copy(`graders/${id}/unit.json`);
    copy(`exercises/${id}/README.md`);
  }
  for (const { file, stub } of planStubs(root).stubs) {
    handout.set(file, stub);
    // as text: a second file that exports the same would confuse editors
    handout.set(`${file.replace(/^exercises/, "course/stubs")}.txt`, stub);
  }
  if (withSolutions) add(sealedSolutions(root));
  for (const file of packageFiles(root, code.packages, withSolutions)) add(file);
  return handout;
}

/** What the loaders in the handout read: everything in their folders except code. */
function dataFiles(root: string, present: string[]): string[] {
  const folders = new Set(present.flatMap((file) => /^datasets\/([^/]+)\//.exec(file)?.[1] ?? []));
  return [...folders].flatMap((folder) =>
    filesIn(root, join("datasets", folder))
      .filter((file) => file.endsWith(".d.ts") || !/\.[jt]s$/.test(file))
      .map((file) => `datasets/${folder}/${file}`),
  );
}

function filesIn(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, folder).length + 1))
    .map((file) => file.replaceAll("\\", "/"))
    .toSorted();
}
