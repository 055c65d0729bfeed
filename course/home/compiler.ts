import { existsSync } from "node:fs";
import { join } from "node:path";

/**
 * The native compiler itself, which answers in 0.2 s; its package's own script starts one more
 * Node.
 */
export function compilerLine(root: string): string[] {
  const packages = join(root, "node_modules", "@typescript");
  const system = `typescript-${process.platform}-${process.arch}`;
  const name = process.platform === "win32" ? "tsc.exe" : "tsc";
  const program = join(packages, system, "lib", name);
  return existsSync(program)
    ? [program]
    : [process.execPath, join(packages, "native", "bin", "tsc")];
}
