import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Refusal } from "../../base/refusal";
import * as texts from "../texts";
import type { Unit } from "../units";

/** All units in course order. `root` is the repository's folder. */
export function readUnits(root: string): Unit[] {
  const graders = join(root, "graders");
  return readdirSync(graders)
    .toSorted()
    .filter((id) => existsSync(join(graders, id, "unit.json")))
    .map((id) => readUnit(root, id));
}

/** @throws Refusal where unit.json is not JSON */
export function readUnit(root: string, id: string): Unit {
  const text = readFileSync(join(root, "graders", id, "unit.json"), "utf8");
  try {
    return { id, ...(JSON.parse(text) as Omit<Unit, "id">) };
  } catch {
    // what Node says of it quotes the text
    throw new Refusal(texts.brokenUnit(id));
  }
}
