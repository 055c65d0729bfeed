import { readFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "node:util";
import { isRegularFile } from "../../base/regular-file";
import { slashedPath } from "../../base/paths";
import { codeFilesIn } from "../../catalog/node/find-exports";
import type { Unit } from "../../catalog/units";
import type { AnswersFolder } from "../answers-folder";
import type { Toolchain } from "../compile/toolchain.js";
import { isCode } from "../compile/compiled";
import { newRealm } from "./realm";
import { isDebugged, processorTime, within } from "./time-limit";

interface FolderOnDisk {
  /** The repository's folder: paths are shown from here. */
  root: string;
  /** The unit's folder of answers: exercises/UNIT, or solutions/UNIT. */
  folder: string;
  unit: Unit;
  tools: Toolchain;
  /** See {@link AnswersFolder}; without it, whatever throws as a stub does is one. */
  stubOf?: (name: string) => string | undefined;
}

/** The answers of a folder on disk, loaded and run by Node. */
export function answersFolder({
  root,
  folder,
  unit,
  tools,
  stubOf = () => undefined,
}: FolderOnDisk): AnswersFolder {
  const textOf = (file: string): string | undefined => {
    const path = join(folder, file);
    return isRegularFile(path) ? readFileSync(path, "utf8") : undefined;
  };
  return {
    folder,
    shown: slashedPath(root, folder),
    unit,
    stubOf,
    files: () => codeFilesIn(folder),
    textOf,
    compiled(file) {
      const path = join(folder, file);
      const compiled = tools.compile(path, textOf(file) ?? "");
      if (!isDebugged() || !isCode(compiled)) return compiled;
      return { ...compiled, code: `${compiled.code}\n${mapComment(path, compiled.mappings)}` };
    },
    host: {
      within,
      processorTime,
      format,
      newRealm: (options) => newRealm({ ...options, np: tools.np() }),
    },
  };
}

/** By it a debugger finds the breakpoints of the source in the compiled code. */
function mapComment(path: string, mappings = ""): string {
  const map = { version: 3, file: path, sources: [path], names: [], mappings };
  const text = Buffer.from(JSON.stringify(map)).toString("base64");
  return `//# sourceMappingURL=data:application/json;base64,${text}`;
}
