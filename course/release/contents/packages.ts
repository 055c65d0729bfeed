import { readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { LEARNER_COMMANDS } from "../../base/learner-commands";
import { handoutImports } from "./imports";

/** Tools that no file imports by name: they run, compile or type what a learner writes. */
const TOOLS = ["@types/node", "jest", "ts-jest", "ts-node", "tsx", "typescript"];
/** What `npm run` offers besides the course's own commands. */
const MORE_SCRIPTS = ["types"];
/** A learner's command that only a handout with solutions has. */
const OF_SOLUTIONS = "solution";

interface PackageFile {
  scripts: Record<string, string>;
  devDependencies: Record<string, string>;
  overrides?: Record<string, string>;
  [field: string]: unknown;
}

interface Locked {
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  [field: string]: unknown;
}

/** package.json and package-lock.json of the handout, both derived from ours without a network. */
export function packageFiles(
  root: string,
  imported: Set<string>,
  withSolutions: boolean,
): { file: string; text: string }[] {
  const ours = readJson(root, "package.json") as PackageFile;
  const lock = readJson(root, "package-lock.json") as { packages: Record<string, Locked> };
  const used = [...TOOLS, ...[...imported].filter((one) => !builtinModules.includes(one))];
  const wanted = new Set(used.flatMap((one) => [one, `@types/${one}`]));
  const devDependencies = Object.fromEntries(
    Object.entries(ours.devDependencies).filter(([name]) => wanted.has(name)),
  );
  const packages = reachable(lock.packages, Object.keys(devDependencies));
  const names = new Set(packages.map(([place]) => place.replace(/^.*node_modules\//, "")));
  const overrides = Object.fromEntries(
    Object.entries(ours.overrides ?? {}).filter(([name]) => names.has(name)),
  );
  const { name, version, license, engines } = ours;
  const commands = LEARNER_COMMANDS.filter((one) => withSolutions || one !== OF_SOLUTIONS);
  const scripts = [...commands, ...MORE_SCRIPTS].map((script) => [script, ours.scripts[script]]);
  const theirs = {
    name: `${name as string}-exercises`,
    version,
    private: true,
    license,
    engines,
    imports: handoutImports(root),
    scripts: Object.fromEntries(scripts) as Record<string, string>,
    devDependencies,
    allowScripts: ours.allowScripts,
    ...(Object.keys(overrides).length > 0 ? { overrides } : {}),
  };
  const rootEntry = { name: theirs.name, version, license, devDependencies, engines };
  const theirLock = {
    name: theirs.name,
    version,
    lockfileVersion: 3,
    requires: true,
    packages: { "": rootEntry, ...Object.fromEntries(packages) },
  };
  return [
    { file: "package.json", text: `${JSON.stringify(theirs, null, 2)}\n` },
    { file: "package-lock.json", text: `${JSON.stringify(theirLock, null, 2)}\n` },
  ];
}

const readJson = (root: string, file: string): unknown =>
  JSON.parse(readFileSync(join(root, file), "utf8"));

/** The lockfile's entries that some packages need, for every system, in the lockfile's order. */
function reachable(locked: Record<string, Locked>, names: string[]): [string, Locked][] {
  const found = new Set<string>();
  const queue = names.map((name) => `node_modules/${name}`);
  for (let place = queue.pop(); place !== undefined; place = queue.pop()) {
    if (found.has(place)) continue;
    found.add(place);
    const { dependencies, optionalDependencies, peerDependencies } = locked[place];
    const needs = { ...peerDependencies, ...optionalDependencies, ...dependencies };
    for (const name of Object.keys(needs)) {
      const target = lookUp(locked, place, name);
      if (target) queue.push(target);
    }
  }
  return Object.entries(locked).filter(([place]) => found.has(place));
}

/** As Node looks a package up: beside the importing file, then in each folder above. */
function lookUp(locked: Record<string, Locked>, from: string, name: string): string | undefined {
  for (let folder = from; ; folder = folder.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, "")) {
    const place = `${folder ? `${folder}/` : ""}node_modules/${name}`;
    if (Object.hasOwn(locked, place)) return place;
    if (folder === "") return undefined;
  }
}
