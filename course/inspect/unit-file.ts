import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Standard, Unit } from "../catalog/units";
import type { Problem } from "../catalog/problem";
import * as texts from "./texts";

/** A unit as in its unit.json, or everything that keeps it from being read. */
export function readUnitFile(root: string, id: string): { unit: Unit } | { problems: Problem[] } {
  const file = `graders/${id}/unit.json`;
  if (!existsSync(join(root, file))) return { problems: [texts.noUnitFile(file)] };
  const text = readFileSync(join(root, file), "utf8");
  let read: Partial<Unit> | null;
  try {
    read = JSON.parse(text) as Partial<Unit> | null;
  } catch (error) {
    const message = (error as Error).message;
    const position = Number(/position (\d+)/.exec(message)?.[1] ?? 0);
    const line = text.slice(0, position).split("\n").length;
    return { problems: [texts.noJson(file, line, message)] };
  }
  const problems = [
    ...(typeof read?.title === "string" ? [] : [texts.noTitle(file)]),
    ...(STANDARDS.includes(read?.standard as Standard) ? [] : [texts.noStandard(file, STANDARDS)]),
    ...(isText(read?.seed) ? [] : [texts.noSeed(file, id)]),
    ...(Array.isArray(read?.functions)
      ? read.functions.flatMap((info, i) => rowProblems(file, text, info, i))
      : [texts.noFunctions(file)]),
  ];
  return problems.length > 0 ? { problems } : { unit: { ...(read as Unit), id } };
}

const STANDARDS: readonly Standard[] = ["complete", "usable"];

const isText = (value: unknown): boolean => typeof value === "string" && value !== "";
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isPoints = (value: unknown): boolean => Number.isInteger(value) && Number(value) > 0;

type Points = Partial<Record<"visible" | "hidden", unknown>>;

/** What each field of a function's row must be. */
const FIELDS: Record<string, (value: unknown) => boolean> = {
  name: isText,
  params: isTexts,
  points: (value) => isPoints((value as Points)?.visible) && isPoints((value as Points)?.hidden),
  needs: isTexts,
  concepts: isTexts,
};

function rowProblems(file: string, text: string, info: unknown, index: number): Problem[] {
  const row = (info ?? {}) as Record<string, unknown>;
  const name = isText(row.name) ? String(row.name) : `function ${index + 1}`;
  const line = text.split("\n").findIndex((one) => one.includes(`"name": "${name}"`)) + 1;
  return Object.entries(FIELDS)
    .filter(([field, fits]) => !fits(row[field]))
    .map(([field]) => texts.badField(file, Math.max(1, line), name, field));
}
