import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { exportedFrom, fileExporting } from "../catalog/node/find-exports";
import type { Chosen } from "../catalog/select";

/**
 * The functions that a saved or deleted file affects: those that it exports, those whose files
 * import it, directly or through others, and those that no file exports, perhaps since this save.
 */
export function affectedBy(file: string, chosen: Chosen[]): Chosen[] {
  const folder = dirname(file);
  const files = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name));
  const reached = new Set([resolve(file)]);
  for (let size = 0; size !== reached.size;) {
    size = reached.size;
    for (const other of files) if (importsOf(other).some((f) => reached.has(f))) reached.add(other);
  }
  const inUnit = chosen.filter(({ unit }) => unit.id === basename(folder));
  const names = inUnit.map(({ info }) => info.name);
  const found = new Set([...reached].flatMap((one) => exportedFrom(one, names)));
  return inUnit.filter(
    ({ info }) => found.has(info.name) || fileExporting(folder, info.name) === undefined,
  );
}

/** The files of the same folder that a file imports. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/from\s+["'](\.\/[^"']+)["']/g)].map(([, path]) =>
    resolve(dirname(file), path.endsWith(".ts") ? path : `${path}.ts`),
  );
}
