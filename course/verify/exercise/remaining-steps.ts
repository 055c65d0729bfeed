import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { slashedPath } from "../../base/paths";
import { placeholdersIn } from "../../authoring/new/placeholders";
import { WRITING_STEPS, stepsIn } from "../../authoring/new/steps";
import { fileExporting } from "../../catalog/node/find-exports";
import { type Chosen, pathOf } from "../../catalog/select";
import type { Problem } from "../../catalog/problem";

/** Without the first three steps the exercise is not usable. */
const NEEDED_STEPS = 3;

/**
 * The steps of `npm run new` that are still to be done, in order, and what it wrote for the author.
 */
export function remainingSteps(root: string, { unit, info }: Chosen): Problem[] {
  const solution = fileExporting(join(root, "solutions", unit.id), info.name);
  const grader = `graders/${pathOf({ unit, info })}`;
  const readme = `exercises/${unit.id}/README.md`;
  const files = [
    ...(solution ? [slashedPath(root, solution)] : []),
    ...["visible.ts", "hidden.ts", "misconceptions.ts", "alternatives.ts", "hints.md"].map(
      (file) => `${grader}/${file}`,
    ),
    readme,
  ];
  return files
    .filter((file) => existsSync(join(root, file)))
    .flatMap((file) => {
      const text = readFileSync(join(root, file), "utf8");
      const own = file === readme ? sectionOf(text, info.name) : text;
      const steps = stepProblems(file, own);
      return steps.length > 0 ? steps : placeholderProblems(file, own);
    });
}

const stepProblems = (file: string, text: string): Problem[] =>
  stepsIn(text).map((found) => ({
    file,
    line: found.line,
    what: `step ${found.step} is not done`,
    fix: `${capitalised(WRITING_STEPS[found.name])}. Then delete the line "STEP ${found.step} …".`,
    isUnusable: found.step <= NEEDED_STEPS,
  }));

const placeholderProblems = (file: string, text: string): Problem[] =>
  placeholdersIn(text).map(({ words, line }) => ({
    file,
    line,
    what: `"${words}": learners would read what \`npm run new\` wrote`,
    fix: "Replace them with your own words, then run npm run stubs.",
  }));

/** The page with all other sections blank, so that the lines stay where they are. */
function sectionOf(page: string, name: string): string {
  let isInside = false;
  return page
    .split("\n")
    .map((line) => {
      if (line.startsWith("## ")) isInside = line.slice(3).trim() === name;
      return isInside ? line : "";
    })
    .join("\n");
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
