import { describe, expect, test } from "@jest/globals";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathsMatching, pathsNamedIn } from "./named-paths";
import { anchorsOf, type Page, PAGES, proseOf, readPage, ROOT } from "./pages";

const { scripts } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};

/** Links into the repository that lead nowhere. */
function deadLinks(page: Page): string[] {
  const targets = [...proseOf(page).matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)];
  return targets
    .map(([, target]) => target)
    .filter((target) => {
      const [relative, anchor] = target.split("#");
      const file = path.posix.join(path.posix.dirname(page.file), relative);
      const linked = relative === "" ? page.file : file;
      if (!existsSync(path.join(ROOT, linked))) return true;
      return anchor !== undefined && !anchorsOf(readPage(linked)).includes(anchor);
    });
}

describe.each(PAGES)("$file", (page) => {
  test("every relative link leads somewhere", () => {
    expect(deadLinks(page)).toEqual([]);
  });

  test("every path that a table names exists", () => {
    const lost = pathsNamedIn(page).filter((named) => pathsMatching(named, page).length === 0);
    expect(lost).toEqual([]);
  });

  test("every folder that a command `npx jest …` names is there", () => {
    const commands = [...page.text.matchAll(/`npx jest ([^`]+)`/g)].map(([, words]) => words);
    const folders = commands.flatMap((words) => words.match(/\btests\/[\w/-]+/g) ?? []);
    expect(folders.filter((folder) => pathsMatching(folder, page).length === 0)).toEqual([]);
  });

  test("every command `npm run …` is there", () => {
    const named = [...page.text.matchAll(/\bnpm run ([a-z][\w:]*)/g)].map(([, name]) => name);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});
