import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Chosen } from "./select";

/** The hint ladder of a function, one text a rung, from the headings of its hints.md. */
export function rungsOf(root: string, { unit, info }: Chosen): string[] {
  const file = join(root, "graders", unit.id, info.name, "hints.md");
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .replaceAll("\r\n", "\n")
    .split(/^## /m)
    .slice(1)
    .map((rung) => rung.trim());
}
