import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { constants, existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { isAllowed } from "./is-allowed";
import { HEAP_FLAGS } from "./node-flags";

/**
 * The file with what V8 made of the compiler, in .course. If there is none it is made, which takes
 * two seconds, once.
 *
 * @param codeCacheWriter the bundled write-code-cache.ts
 * @returns undefined where .course cannot be written
 */
export function compilerCodeCache(
  root: string,
  compiler: string,
  codeCacheWriter: string,
): string | undefined {
  const { version } = require(join(dirname(dirname(compiler)), "package.json")) as {
    version: string;
  };
  // another version of the writer uses other parts of the compiler, which this cache would lack
  const use = createHash("sha256").update(codeCacheWriter).digest("hex").slice(0, 8);
  const name = `.course/compiler-${version}-${process.version}-${process.arch}-${use}.v8`;
  const target = join(root, name);
  // another user's may not be readable
  if (existsSync(target)) return isAllowed(target, constants.R_OK) ? target : undefined;
  const np = join(root, "course", "np");
  const sources = readdirSync(np).filter((file) => file.endsWith(".ts"));
  const words = [compiler, root, name, ...sources.map((file) => join(np, file))];
  try {
    const options = [...HEAP_FLAGS, "--eval", codeCacheWriter, "--", ...words];
    execFileSync(process.execPath, options, { stdio: "ignore" });
    return target;
  } catch {
    // in a container the course may be on a read-only disk, so it is read again each time
    return undefined;
  }
}
