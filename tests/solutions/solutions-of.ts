import { readdirSync } from "node:fs";
import path from "node:path";

export const SOLUTIONS = path.resolve(__dirname, "../../solutions");

export type Answers = Record<string, (...args: unknown[]) => unknown>;

/** All functions of a unit's solutions, by name: a name is unique in its unit. */
export async function solutionsOf(unit: string): Promise<Answers> {
  const files = readdirSync(path.join(SOLUTIONS, unit)).filter((file) => file.endsWith(".ts"));
  const modules: Answers[] = await Promise.all(
    files.map((file) => import(path.join(SOLUTIONS, unit, file))),
  );
  return Object.assign({}, ...modules);
}
