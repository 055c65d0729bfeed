import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { accessSync, constants, existsSync, mkdirSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { HEAP_FLAGS } from "../launch/node-flags";

/**
 * The file with what V8 made of the compiler, in .course; made where there is none, which takes two
 * seconds, once.
 *
 * @param keeper the bundled keep-compiler.ts
 * @returns undefined where .course cannot be written
 */
export function keptCompiler(root: string, compiler: string, keeper: string): string | undefined {
  const { version } = require(join(dirname(dirname(compiler)), "package.json")) as {
    version: string;
  };
  // another keeper uses other parts of the compiler: what was kept for it lacks them
  const use = createHash("sha256").update(keeper).digest("hex").slice(0, 8);
  const name = `compiler-${version}-${process.version}-${process.arch}-${use}.v8`;
  const target = join(root, ".course", name);
  if (existsSync(target)) return isReadable(target) ? target : undefined;
  const np = join(root, "course", "np");
  const sources = readdirSync(np).filter((file) => file.endsWith(".ts"));
  const words = [compiler, target, ...sources.map((file) => join(np, file))];
  try {
    mkdirSync(dirname(target), { recursive: true });
    const options = [...HEAP_FLAGS, "--eval", keeper, "--", ...words];
    execFileSync(process.execPath, options, { stdio: "ignore" });
    return target;
  } catch {
    // in a container the course may lie on a disk that cannot be written: read anew each time
    return undefined;
  }
}

/** Another user's is not. */
function isReadable(file: string): boolean {
  try {
    accessSync(file, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}
