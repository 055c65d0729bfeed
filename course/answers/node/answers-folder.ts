import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { format } from "node:util";
import { slashedPath } from "../../base/paths";
import { codeFilesIn } from "../../catalog/node/find-exports";
import type { Unit } from "../../catalog/units";
import type { AnswersFolder, AnswerSyntaxError } from "../answers-folder";
import { within } from "./time-limit";

interface FolderOnDisk {
  /** The repository's folder: paths are shown from here. */
  root: string;
  /** The unit's folder of answers: exercises/UNIT, or solutions/UNIT. */
  folder: string;
  unit: Unit;
  /** Loads a module, synchronously: `require`, of Jest or of Node. */
  require: (file: string) => unknown;
}

/** The answers of a folder on disk, loaded and run by Node. */
export const answersFolder = ({ root, folder, unit, require }: FolderOnDisk): AnswersFolder => ({
  folder,
  shown: slashedPath(root, folder),
  unit,
  files: () => codeFilesIn(folder),
  textOf(file) {
    const path = join(folder, file);
    return existsSync(path) ? readFileSync(path, "utf8") : "";
  },
  evaluate: (file) => require(join(folder, file)) as Record<string, unknown>,
  syntaxErrorIn: (message) => syntaxErrorIn(message, root, folder),
  host: { within, format },
});

/**
 * ts-jest: `path:12:5 - error TS1005: ')' expected.`, with colours where the terminal has them. The
 * path is relative to the folder in which Jest was started.
 */
function syntaxErrorIn(
  message: string,
  root: string,
  folder: string,
): AnswerSyntaxError | undefined {
  // oxlint-disable-next-line no-control-regex -- ANSI colours begin with the escape character
  const plain = message.replace(/\u001B\[\d+m/g, "");
  const found = /^(?<file>[^\s:]+\.ts):(?<line>\d+):\d+ - error TS\d+: (?<what>.*)$/m.exec(
    plain,
  )?.groups;
  if (!found) return undefined;
  const path = resolve(found.file);
  return {
    file: slashedPath(folder, path),
    place: `${slashedPath(root, path)}:${found.line}`,
    what: found.what,
  };
}
