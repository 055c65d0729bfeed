import { readFileSync } from "node:fs";
import path from "node:path";

export const ROOT = path.resolve(__dirname, "../..");

/** The scripts of package.json that are commands of ours, with the name of the command. */
export const SCRIPTS: Record<string, string> = Object.fromEntries(
  Object.entries(scriptsIn(path.join(ROOT, "package.json"))).flatMap(([script, line]) => {
    const [, name] = /course\/commands\/(?:start\.js )?(\w+)/.exec(line) ?? [];
    return name === undefined ? [] : [[script, name]];
  }),
);

function scriptsIn(file: string): Record<string, string> {
  const { scripts } = JSON.parse(readFileSync(file, "utf8")) as { scripts: Record<string, string> };
  return scripts;
}
