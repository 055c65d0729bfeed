import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export const ROOT = path.resolve(__dirname, "../..");

/** One of the repository's texts. */
export interface Page {
  /** From the root: "docs/notation.md". */
  file: string;
  text: string;
}

const markdownIn = (folder: string): string[] =>
  existsSync(path.join(ROOT, folder))
    ? readdirSync(path.join(ROOT, folder))
        .filter((name) => name.endsWith(".md"))
        .map((name) => path.posix.join(folder, name))
    : [];

const foldersIn = (folder: string): string[] =>
  readdirSync(path.join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => path.posix.join(folder, name));

export const readPage = (file: string): Page => ({
  file,
  text: readFileSync(path.join(ROOT, file), "utf8").replaceAll("\r\n", "\n"),
});

/** The units' READMEs, by the name of the unit. */
export const UNITS = foldersIn("exercises").map((folder) => ({
  unit: path.basename(folder),
  page: readPage(`${folder}/README.md`),
}));

/** Every text that people read: those of the root, docs/, the units and the data sets. */
export const PAGES = [".", "docs", ...foldersIn("exercises"), ...foldersIn("datasets")]
  .flatMap(markdownIn)
  .map(readPage);

/** The page without its fenced blocks, the lines counted as before. */
export const proseOf = ({ text }: Page): string =>
  text.replaceAll(/^```[^]*?^```$/gm, (block) => block.replaceAll(/.+/g, ""));

/** The headings' anchors, as GitHub makes them. */
export const anchorsOf = (page: Page): string[] =>
  [...proseOf(page).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-"),
  );
