import { readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { reachedFrom } from "../answers/realm/imports-in";
import { isRegularFile } from "../base/regular-file";
import { fileExporting } from "../catalog/node/find-exports";
import type { Chosen } from "../catalog/select";

/**
 * The functions that a saved or deleted file affects: those that it exports, those whose files
 * import it, directly or through others, in later units too, and those of its unit that no file
 * exports, perhaps since this save.
 */
export function affectedBy(file: string, chosen: Chosen[]): Chosen[] {
  const saved = resolve(file);
  const folder = dirname(saved);
  return chosen.filter(({ unit, info }) => {
    const answers = join(dirname(folder), unit.id);
    const own = fileExporting(answers, info.name);
    if (own === undefined) return answers === folder;
    return reachedFrom(unit.id, [basename(own)], textsIn(answers, saved)).some(
      (one) => join(answers, one) === saved,
    );
  });
}

/** What may have been deleted a moment ago is still looked for. */
const textsIn =
  (answers: string, saved: string) =>
  (file: string): string | undefined => {
    const path = join(answers, file);
    if (isRegularFile(path)) return readFileSync(path, "utf8");
    return path === saved ? "" : undefined;
  };
