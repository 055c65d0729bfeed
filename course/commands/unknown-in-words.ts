import { join } from "node:path";
import { exportedFrom } from "../catalog/node/find-exports";
import type { Unknown } from "../catalog/select";
import type { Unit } from "../catalog/units";
import * as texts from "./texts";
import * as workspaceTexts from "../workspace/texts";

/**
 * What is said about a name that is not an exercise: the functions in the file of that name, or the
 * nearest name.
 *
 * @param root the repository's folder
 */
export function unknownInWords(units: Unit[], { name, nearest }: Unknown, root: string): string {
  const inFile = units.flatMap(({ id, functions }) =>
    exportedFrom(
      join(root, "exercises", id, `${name.replace(`${id}/`, "")}.ts`),
      functions.map((info) => info.name),
    ),
  );
  return inFile.length > 0
    ? texts.isFileOf(name, inFile)
    : workspaceTexts.unknownName(name, nearest);
}
