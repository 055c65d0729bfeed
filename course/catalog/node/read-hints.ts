import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rungsIn } from "../hints";
import type { Chosen } from "../select";

/** The hint ladder of a function, one text per rung; none where it has no hints.md. */
export function rungsOf(root: string, { unit, info }: Chosen): string[] {
  const file = join(root, "graders", unit.id, info.name, "hints.md");
  return existsSync(file) ? rungsIn(readFileSync(file, "utf8")) : [];
}
