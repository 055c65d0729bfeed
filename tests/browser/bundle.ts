import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** What came of bundling a program for a browser. */
interface Bundled {
  /** What a browser lacks, as "FILE: what". */
  problems: string[];
  /** The files that went into it, from the root. */
  inputs: string[];
  /** One script, which leaves what the program exports in the variable `page`. */
  code: string;
}

/** @param program TypeScript, with imports as from a file in the repository's root */
export function bundle(program: string): Bundled {
  const { stdout, stderr } = spawnSync(process.execPath, [join(__dirname, "esbuild.js")], {
    input: program,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  if (!stdout) throw new Error(`esbuild said nothing but: ${stderr}`);
  return JSON.parse(stdout) as Bundled;
}
