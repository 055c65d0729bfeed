import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Where a handout for self-learners keeps its solutions. */
export const SEALED = "course/solutions.sealed.json";

/**
 * The solutions for self-learners, by their paths. Sealed so that a search or an editor does not
 * show an answer by accident, not against somebody who wants to cheat.
 */
export function sealedSolutions(root: string): { file: string; text: string } {
  const folder = join(root, "solutions");
  const files = readdirSync(folder).flatMap((unit) =>
    readdirSync(join(folder, unit))
      .filter((file) => file.endsWith(".ts"))
      .map((file) => [
        `${unit}/${file}`,
        readFileSync(join(folder, unit, file)).toString("base64"),
      ]),
  );
  return { file: SEALED, text: `${JSON.stringify(Object.fromEntries(files), null, 1)}\n` };
}
