import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One exercised function, as its unit.json describes it. */
export interface FunctionInfo {
  name: string;
  params: string[];
  /** How many points its visible and its hidden checks carry. Positive integers. */
  points: { visible: number; hidden: number };
  /** Functions of the same unit that it calls; they only order what a screen says. */
  needs: string[];
  /** Public names of what the hidden checks look at. */
  concepts: string[];
}

/** A unit of the course: a folder under graders/, exercises/ and solutions/. */
export interface Unit {
  /** The folder's name: "01-numpy-basics". */
  id: string;
  title: string;
  /** In course order. */
  functions: FunctionInfo[];
}

/** All units in course order. `root` is the repository's folder. */
export function readUnits(root: string): Unit[] {
  const graders = join(root, "graders");
  return readdirSync(graders)
    .toSorted()
    .filter((id) => existsSync(join(graders, id, "unit.json")))
    .map((id) => readUnit(root, id));
}

/** @throws SyntaxError where unit.json is no JSON */
export function readUnit(root: string, id: string): Unit {
  const text = readFileSync(join(root, "graders", id, "unit.json"), "utf8");
  return { id, ...(JSON.parse(text) as Omit<Unit, "id">) };
}

/** The names of a function's parameters, for sentences; empty for a function not in the unit. */
export const paramsIn =
  (unit: Unit) =>
  (name: string): readonly string[] =>
    unit.functions.find((info) => info.name === name)?.params ?? [];
