import { join } from "node:path";
import { fileExporting } from "../../catalog/node/find-exports";
import type { Unit } from "../../catalog/units";
import type { Answers } from "../../checks/answers";

/**
 * The solutions of a unit, as plain functions. Trusted code: it is called directly.
 *
 * @param load loads a module, synchronously: `require`, of Jest or of Node
 * @throws Error where a solution is missing
 */
export function referenceOf(root: string, unit: Unit, load: (file: string) => unknown): Answers {
  const folder = join(root, "solutions", unit.id);
  return Object.fromEntries(
    unit.functions.map(({ name }) => {
      const file = fileExporting(folder, name);
      if (!file)
        throw new Error(`No file in solutions/${unit.id} exports ${name}: write its solution.`);
      return [name, (load(file) as Answers)[name]];
    }),
  );
}
