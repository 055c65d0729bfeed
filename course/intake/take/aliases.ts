import { bareName, isSourceName } from "../names/source-name";

/**
 * A file that counts by another name than it was handed in by may be imported by its old one, where
 * somebody adapted the imports to what a browser or a platform made of it. So the old name stays, as
 * a file that passes on what the other exports.
 *
 * @param names from the old name to the one that counts
 */
export function addAliases(
  files: Record<string, string>,
  names: ReadonlyMap<string, string>,
): void {
  const all = Object.values(files).join("\n");
  for (const [old, as] of names) {
    const alias = `${bareName(old)}.ts`;
    if (!isSourceName(alias) || Object.hasOwn(files, alias)) continue;
    if (!isImported(bareName(old), all)) continue;
    files[alias] = `export * from "./${bareName(as)}";\n`;
  }
}

/** Whether a text may import a file of its folder by this name: to be wrong costs nothing. */
const isImported = (bare: string, text: string): boolean =>
  ['"', "'"].some((quote) => text.includes(`/${bare}${quote}`) || text.includes(`/${bare}.`));
