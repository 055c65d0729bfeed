import { readFileSync } from "node:fs";
import path from "node:path";

const PAGE = path.resolve(__dirname, "../../docs/instructor.md");

/** The output that docs/instructor.md shows below a command: the first time, or a later one. */
export function documented(command: string, time = 0): string {
  const page = readFileSync(PAGE, "utf8").replaceAll("\r\n", "\n");
  const pairs = [...page.matchAll(/^```\n([^]*?)^```\n+```text\n([^]*?)^```$/gm)];
  const found = pairs.filter(([, commands]) => commands.includes(command))[time];
  if (!found) throw new Error(`docs/instructor.md shows no output ${time} of ${command}`);
  return found[2].trim();
}
