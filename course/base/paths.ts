import { relative, sep } from "node:path";

/** The path from a folder to a file as people and keys write it: with slashes on every system. */
export const slashedPath = (folder: string, file: string): string =>
  relative(folder, file).split(sep).join("/");
