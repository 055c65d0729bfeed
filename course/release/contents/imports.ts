import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ImportMap } from "../../base/reach";

/** The handout's: like ours, except that #home leads to the twins that learners have. */
export function handoutImports(root: string): ImportMap {
  const { imports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    imports: ImportMap;
  };
  return { ...imports, "#home/*": "./course/handout/*.ts" };
}
