import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { importsIn } from "./imports-in";

/** What `#…` leads to, as package.json says it: "#np": "./course/np/index.ts". */
export type ImportMap = Record<string, string>;

export interface ReachOptions {
  /** Where `#np` and `#home/NAME` lead. */
  importMap: ImportMap;
  /** Also follow imports of types, which only a compiler reads. */
  types: boolean;
}

/** One import of one file of the repository by another. */
export interface Link {
  from: string;
  specifier: string;
  /** Undefined where nothing is there. */
  to: string | undefined;
}

/** What some files import, and what that imports. Paths are from the root, with "/". */
export interface Reach {
  /** The text of each file, the first ones among them. */
  files: Map<string, string>;
  links: Link[];
  /** Names of the packages that are imported, and of modules of Node's own without "node:". */
  packages: Set<string>;
}

/**
 * Follows imports from some files through the repository.
 *
 * @throws Error where one of the first files is not there
 */
export function reachFrom(root: string, first: readonly string[], options: ReachOptions): Reach {
  const files = new Map<string, string>();
  const links: Link[] = [];
  const packages = new Set<string>();
  const queue = [...first];
  const there = new Set<string>();
  for (let from = queue.pop(); from !== undefined; from = queue.pop()) {
    if (files.has(from)) continue;
    const text = readFileSync(join(root, from), "utf8");
    files.set(from, text);
    if (!/\.[cm]?[jt]s$/.test(from)) continue;
    for (const { specifier, isType } of importsIn(text)) {
      if (isType && !options.types) continue;
      if (/^[.#]/.test(specifier)) {
        const to = fileOf(root, there, options.importMap, from, specifier);
        links.push({ from, specifier, to });
        if (to !== undefined) queue.push(to);
      } else if (!specifier.startsWith("node:")) packages.add(packageOf(specifier));
    }
  }
  return { files, links, packages };
}

/** @param there files that were found before: most are imported often */
function fileOf(
  root: string,
  there: Set<string>,
  importMap: ImportMap,
  from: string,
  specifier: string,
): string | undefined {
  const base = specifier.startsWith("#")
    ? (behind(importMap, specifier) ?? specifier)
    : posix.join(posix.dirname(from), specifier);
  const found = [base, `${base}.ts`, `${base}.js`, `${base}.d.ts`, `${base}/index.ts`].find(
    (file) => /\.\w+$/.test(file) && (there.has(file) || existsSync(join(root, file))),
  );
  if (found !== undefined) there.add(found);
  return found;
}

/** The file of "#np" or "#home/NAME", from the root; undefined where the map leads nowhere. */
function behind(importMap: ImportMap, specifier: string): string | undefined {
  for (const [pattern, target] of Object.entries(importMap)) {
    const start = pattern.replace(/\*$/, "");
    const isMeant = start === pattern ? specifier === pattern : specifier.startsWith(start);
    if (isMeant) return target.slice(2).replace("*", specifier.slice(start.length));
  }
  return undefined;
}

const packageOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
