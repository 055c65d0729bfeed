import { expect, test } from "@jest/globals";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readPage, ROOT } from "./pages";

const GRADERS = path.join(ROOT, "graders");

/** What the page writes as: check `unit-length` of `normalizeRows`. */
const named = [...readPage("docs/source-map.md").text.matchAll(/check `([\w-]+)` of `(\w+)`/g)].map(
  ([, id, name]) => ({ id, name }),
);

function hasCheck(name: string, id: string): boolean {
  return readdirSync(GRADERS)
    .flatMap((unit) => ["visible", "hidden"].map((part) => path.join(unit, name, `${part}.ts`)))
    .map((file) => path.join(GRADERS, file))
    .some((file) => existsSync(file) && readFileSync(file, "utf8").includes(`"${id}"`));
}

test("every check that the source map names is there", () => {
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter(({ id, name }) => !hasCheck(name, id))).toEqual([]);
});
