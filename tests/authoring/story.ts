import { readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { readUnits } from "../../course/catalog/node/read-units";
import { finished, type Run, type Scratch } from "../scratch";

const ROOT = path.resolve(__dirname, "../..");
const FILES = path.join(ROOT, "tests", "fixtures", "leaky-relu");
const UNIT = "01-numpy-basics";

const fixture = (file: string): string => readFileSync(path.join(FILES, file), "utf8");

/** A scratch copy begins with bare stubs; the units' pages belong to a course too. */
export function restoreReadmes(scratch: Scratch): void {
  for (const { id } of readUnits(ROOT)) {
    const page = `exercises/${id}/README.md`;
    scratch.write(page, readFileSync(path.join(ROOT, page), "utf8"));
  }
}

/** Writes the exercise, with each of the seven steps that `npm run new` lists. */
export function writeExercise(scratch: Scratch): void {
  scratch.write(`solutions/${UNIT}/leaky_relu.ts`, fixture("solution.ts"));
  for (const file of [
    "visible.ts",
    "hidden.ts",
    "misconceptions.ts",
    "alternatives.ts",
    "hints.md",
  ]) {
    scratch.write(`graders/${UNIT}/leaky_relu/${file}`, fixture(file));
  }
  const readme = `exercises/${UNIT}/README.md`;
  const page = scratch.read(readme);
  scratch.write(readme, page.slice(0, page.indexOf("## leaky_relu")) + fixture("section.md"));
}

/**
 * What a command printed, as the page on it shows it: without npm's own lines, folders by a name.
 */
export function shown(run: Run, folders: Record<string, string> = {}): string {
  const text = Object.entries(folders).reduce(
    (all, [folder, name]) => all.replaceAll(folder, name),
    `${run.stdout}${run.stderr}`,
  );
  return text
    .split("\n")
    .filter((line) => !/^(> |npm warn)/.test(line))
    .join("\n")
    .trim();
}

/**
 * Installs a handout from npm's cache; from our own packages, and says so, where that is not whole.
 */
export async function install(scratch: Scratch, handout: string): Promise<void> {
  const run = await finished("npm", ["ci", "--offline"], handout, scratch.env);
  if (run.exit === 0) return;
  console.log(`skipped: npm ci --offline (${run.stderr.split("\n")[0]}); node_modules linked`);
  symlinkSync(path.join(ROOT, "node_modules"), path.join(handout, "node_modules"), "junction");
}
