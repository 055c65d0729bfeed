import { nearestTo } from "../base/nearest";
import type { Problem } from "../catalog/problem";

/* What the inspection of the three trees says. Each of these makes an exercise unusable. */

const unusable = (file: string, line: number, what: string, fix: string): Problem => ({
  file,
  line,
  what,
  fix,
  isUnusable: true,
});

export const noUnitFile = (file: string) =>
  unusable(
    file,
    1,
    "this unit has no unit.json, so nobody sees it",
    "Write one like another unit's, or delete the unit's folders. For a new unit: npm run new -- --unit UNIT",
  );
export const noJson = (file: string, line: number, message: string) =>
  unusable(
    file,
    line,
    `unit.json is not valid JSON: ${message}`,
    "Fix the line: a comma, a quote?",
  );
export const noTitle = (file: string) =>
  unusable(file, 1, "unit.json has no title", 'Write "title": "…" into it.');
export const noStandard = (file: string, known: readonly string[]) =>
  unusable(
    file,
    1,
    "unit.json does not say what its exercises have to be",
    `Write "standard": ${known.map((one) => `"${one}"`).join(" or ")} into it.`,
  );
export const noSeed = (file: string, id: string) =>
  unusable(
    file,
    1,
    "unit.json has no seed for its visible checks",
    `Write "seed": "${id}" into it.`,
  );
export const noFunctions = (file: string) =>
  unusable(file, 1, "unit.json has no list of functions", 'Write "functions": [] into it.');
export const badField = (file: string, line: number, name: string, field: string) =>
  unusable(file, line, `${name} has no valid "${field}"`, FIELD_FIXES[field]);
const FIELD_FIXES: Record<string, string> = {
  name: 'Write "name": "…", the function\'s name.',
  params: 'Write "params": ["…"], the names of its parameters; [] for none.',
  points: 'Write "points": { "visible": 4, "hidden": 4 }: whole numbers above 0.',
  needs: 'Write "needs": ["…"], the functions of the unit that it calls; [] for none.',
  concepts: 'Write "concepts": ["…"], what its hidden checks look at.',
};
export const noSyntax = (file: string, line: number, message: string) =>
  unusable(file, line, `this file does not parse: ${message}`, "Fix the line: a bracket, a comma?");
export const unknownNeed = (
  file: string,
  line: number,
  name: string,
  need: string,
  known: string[],
) =>
  unusable(
    file,
    line,
    `${name} needs "${need}", which is not a function of this unit`,
    instead(need, known),
  );
export const unknownCall = (file: string, line: number, name: string, known: string[]) =>
  unusable(
    file,
    line,
    `a check needs the function "${name}", which this unit does not have`,
    instead(name, known),
  );

const instead = (name: string, known: string[]): string => {
  const nearest = nearestTo(name, known);
  return nearest ? `Did you mean ${nearest}?` : `Name one of: ${known.join(", ")}.`;
};

export const noTestFile = (file: string) =>
  unusable(
    file,
    1,
    "this unit has no such test file, so its checks never run",
    "Copy it from another unit: three lines, the same for every unit.",
  );
export const noReadme = (file: string) =>
  unusable(file, 1, "this unit has no README", "Write one: a section for every function.");
export const noProofFile = (file: string, id: string) =>
  unusable(
    file,
    1,
    "nothing proves the graders of this unit",
    `Write: import { proveUnit } from "./prove-unit"; proveUnit("${id}");`,
  );

export const noSolution = (file: string, name: string) =>
  unusable(
    file,
    1,
    `no file of this folder exports ${name}, which unit.json lists`,
    `Write its solution, or take it out: npm run remove -- ${file.replace("solutions/", "")}/${name}`,
  );
export const noExercise = (file: string, name: string) =>
  unusable(file, 1, `no file of this folder exports ${name}`, "Write its stub: npm run stubs");
export const noChecks = (file: string, name: string) =>
  unusable(
    file,
    1,
    `${name} has no such checks`,
    "Write them: export default checks(({ example }) => { … }).",
  );
export const noRow = (file: string, line: number, name: string) =>
  unusable(
    file,
    line,
    `${name} is not in unit.json, so nobody is asked for it`,
    "Add its row to unit.json, or delete it here. A helper needs no export.",
  );
export const noFunction = (file: string) =>
  unusable(
    file,
    1,
    "checks for a function that is not in unit.json",
    "Add its row there, or delete this folder.",
  );
export const loneExercise = (file: string) =>
  unusable(
    file,
    1,
    "an exercise without a solution of the same name",
    "Write the solution, or delete this file.",
  );

export const editedStub = (file: string, line: number) =>
  unusable(
    file,
    line,
    "this stub differs from what its solution gives",
    "Edit the solution instead, then run npm run stubs",
  );
export const answered = (file: string, line: number) =>
  unusable(
    file,
    line,
    "somebody's answer is here, where the course has its stub",
    "Keep answers out of this repository: npm run stubs (the answer is kept as .bak).",
  );
export const answersNote = (count: number) =>
  `${count} ${count === 1 ? "exercise contains an answer and is" : "exercises contain answers and are"} not compared with the stubs (with CI=true that is an error).`;
