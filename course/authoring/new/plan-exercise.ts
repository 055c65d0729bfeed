import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileExporting } from "../../catalog/node/find-exports";
import type { FunctionInfo, Unit } from "../../catalog/units";
import type { FileChange } from "../change-files";
import { Refusal } from "../../base/refusal";
import { unitJsonWith } from "../unit-json";
import { withSection } from "../unit-readme";
import {
  alternativesTemplate,
  hiddenTemplate,
  hintsTemplate,
  misconceptionsTemplate,
  visibleTemplate,
} from "./grader-templates";
import { mustBeIdentifier } from "./names";
import { sectionTemplate } from "./readme-templates";
import type { Signature } from "./signature";
import { functionTemplate, importsFor, solutionTemplate } from "./solution-template";
import * as texts from "./texts";

/** A new exercise, as requested. */
export interface NewExercise {
  unit: Unit;
  name: string;
  signature: Signature;
  points: FunctionInfo["points"];
  needs: string[];
  /** The file of the unit that the function is added to; undefined: one of its own. */
  file?: string;
}

/** The files of a new exercise, all but its stub. @throws Refusal where it cannot be made */
export function planExercise(root: string, request: NewExercise): FileChange[] {
  const { unit, name, signature, points, needs } = request;
  const info: FunctionInfo = {
    name,
    params: signature.params.map((param) => param.name),
    points,
    needs,
    concepts: ["random inputs"],
  };
  const grader = `graders/${unit.id}/${name}`;
  const solution = solutionChange(root, request);
  const readme = `exercises/${unit.id}/README.md`;
  const page = existsSync(join(root, readme)) ? readFileSync(join(root, readme), "utf8") : "";
  const before = unit.functions.map((one) => one.name);
  return [
    solution,
    { file: `${grader}/visible.ts`, text: visibleTemplate(name, signature, points.visible) },
    { file: `${grader}/hidden.ts`, text: hiddenTemplate(name, signature, points.hidden) },
    { file: `${grader}/misconceptions.ts`, text: misconceptionsTemplate(name) },
    { file: `${grader}/alternatives.ts`, text: alternativesTemplate() },
    { file: `${grader}/hints.md`, text: hintsTemplate() },
    unitJsonWith(root, unit, [...unit.functions, info]),
    {
      file: readme,
      text: withSection(page, sectionTemplate(name, basename(solution.file)), before),
    },
  ];
}

/** @throws Refusal if the name is not available in this unit */
export function mustBeFree(root: string, unit: Unit, name: string): void {
  mustBeIdentifier(name);
  const path = `${unit.id}/${name}`;
  if (unit.functions.some((info) => info.name === name)) throw new Refusal(texts.exists(path));
  const places = [`solutions/${path}.ts`, `exercises/${path}.ts`, `graders/${path}`];
  for (const place of places) {
    const folder = join(root, place, "..");
    const wanted = basename(place);
    const there = (existsSync(folder) ? readdirSync(folder) : []).find(
      (file) => file.toLowerCase() === wanted.toLowerCase(),
    );
    if (there === wanted) throw new Refusal(texts.exists(place));
    if (there) throw new Refusal(texts.differsInCase(place, there));
  }
}

function solutionChange(
  root: string,
  { unit, name, signature, needs, file }: NewExercise,
): FileChange {
  const folder = `solutions/${unit.id}`;
  const target = `${folder}/${file ?? name}.ts`;
  const imports = importsFor(signature, neededFiles(root, unit, needs, file ?? name));
  if (file === undefined) {
    return { file: target, text: solutionTemplate(name, signature, imports) };
  }
  if (/[/\\]|\.\./.test(file)) throw new Refusal(texts.leavesFolder(file));
  if (!existsSync(join(root, target))) throw new Refusal(texts.noSuchFile(target));
  const text = readFileSync(join(root, target), "utf8").trimEnd();
  const missing = imports.filter((line) => !text.includes(line));
  return {
    file: target,
    text: [...missing, `${text}\n`, functionTemplate(name, signature)].join("\n"),
  };
}

/** The files of the unit that export what is needed, except the function's own. */
function neededFiles(root: string, unit: Unit, needs: string[], own: string) {
  const files = new Map<string, string[]>();
  for (const name of needs) {
    const path = fileExporting(join(root, "solutions", unit.id), name);
    const file = path ? basename(path, ".ts") : name;
    if (file !== own) files.set(file, [...(files.get(file) ?? []), name]);
  }
  return [...files].map(([file, names]) => ({ file, names }));
}
