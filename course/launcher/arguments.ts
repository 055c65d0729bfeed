import { existsSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { exportedFrom } from "../catalog/exports";
import { type Chosen, select } from "../catalog/select";
import type { Unit } from "../catalog/units";
import type { Visibility } from "./results";
import * as texts from "./texts";

/** What `npm test` was asked for. */
export interface Wish {
  chosen: Chosen[];
  isWholeCourse: boolean;
  all: boolean;
  strict: boolean;
  visibility: Visibility;
}

export type Parsed = { kind: "wish"; wish: Wish } | { kind: "wrong"; sentences: string[] };

/** Reads the words of a command line. What is wrong with them comes back as sentences. */
export function parseWish(units: Unit[], words: string[]): Parsed {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        all: { type: "boolean", default: false },
        strict: { type: "boolean", default: false },
        hidden: { type: "boolean", default: false },
      },
    });
    const names = positionals.flatMap((name) => namesInFile(units, name) ?? [name]);
    const selection = select(units, names);
    if (selection.kind === "unknown") {
      const sentences = selection.problems.map(({ name, nearest }) =>
        texts.unknownName(name, nearest),
      );
      return { kind: "wrong", sentences };
    }
    const { all, strict, hidden } = values;
    return {
      kind: "wish",
      wish: {
        chosen: selection.chosen,
        isWholeCourse: names.length === 0,
        all,
        strict,
        visibility: hidden ? "hidden" : "visible",
      },
    };
  } catch (error) {
    return { kind: "wrong", sentences: [texts.unknownOption((error as Error).message)] };
  }
}

/** An editor names the open file: the functions that it exports are meant. */
function namesInFile(units: Unit[], name: string): string[] | undefined {
  const file = resolve(name);
  const unit = units.find(({ id }) => id === basename(dirname(file)));
  if (!name.endsWith(".ts") || !unit || !existsSync(file)) return undefined;
  const names = unit.functions.map((info) => info.name);
  return exportedFrom(file, names).map((found) => `${unit.id}/${found}`);
}
