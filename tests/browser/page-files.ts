import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const ROOT = join(__dirname, "../..");

interface LintSettings {
  overrides: { files: string[] }[];
}

/** The files of course/ and datasets/ in which the linter allows no Node, for the page's sake. */
export function filesOfThePage(): string[] {
  const { overrides } = JSON.parse(
    readFileSync(join(ROOT, ".oxlintrc.json"), "utf8"),
  ) as LintSettings;
  const { files } = overrides.find((override) => override.files.includes("course/checks/*.ts"))!;
  return files.flatMap((file) => (file.endsWith("/*.ts") ? codeIn(dirname(file)) : file));
}

const codeIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `${folder}/${name}`);
