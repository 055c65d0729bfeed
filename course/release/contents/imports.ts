import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What `#…` leads to, as package.json says it: "#np": "./course/np/index.ts". */
export type Imports = Record<string, string>;

/** The handout's: as ours, save that #home leads to the twins that learners have. */
export function handoutImports(root: string): Imports {
  const { imports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    imports: Imports;
  };
  return { ...imports, "#home/*": "./course/handout/*.ts" };
}

/** The file of "#np" or "#home/NAME", from the root; undefined where nothing leads there. */
export function fileBehind(imports: Imports, specifier: string): string | undefined {
  for (const [pattern, target] of Object.entries(imports)) {
    const start = pattern.replace(/\*$/, "");
    const isMeant = start === pattern ? specifier === pattern : specifier.startsWith(start);
    if (isMeant) return target.slice(2).replace("*", specifier.slice(start.length));
  }
  return undefined;
}
