import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { type Page, proseOf, ROOT } from "./pages";

/**
 * Paths in backticks in the rows of tables: with a slash, as `graders/UNIT/unit.json`, or a file of
 * the root, as `package.json`. A part in capitals stands for any name.
 */
export function pathsNamedIn(page: Page): string[] {
  const rows = proseOf(page)
    .split("\n")
    .filter((line) => line.startsWith("|"));
  return rows
    .flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, named]) => named))
    .filter((named) => /^[.\w-]+(\/[\w.-]+)*\/?$/.test(named))
    .filter((named) => named.includes("/") || /\.(md|json|ts|js)$/.test(named));
}

/** The files and folders that such a path names, from the root or from the page's own folder. */
export function pathsMatching(named: string, page: Page): string[] {
  const parts = named.split("/").filter((part) => part !== "");
  return parts.reduce(
    (found, part) =>
      found.flatMap((folder) => {
        const names = /^[A-Z]{2,}(\.\w+)*$/.test(part) ? namesLike(folder, part) : [part];
        return names.map((name) => path.join(folder, name)).filter((file) => existsSync(file));
      }),
    [ROOT, path.join(ROOT, path.dirname(page.file))],
  );
}

/** UNIT → all names; NAME.ts → all names that end in .ts */
function namesLike(folder: string, part: string): string[] {
  if (existsSync(path.join(folder, part))) return [part];
  const ending = part.replace(/^[A-Z]+/, "");
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(ending)) : [];
}
