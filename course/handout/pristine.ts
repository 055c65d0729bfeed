import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PlannedStub } from "../catalog/stub";

/** Every exercise file as it was at first, with its current text: the handout's own copies. */
export function pristineStubs(root: string): PlannedStub[] {
  const folder = join(root, "course", "stubs");
  return readdirSync(folder).flatMap((unit) =>
    readdirSync(join(folder, unit)).map((name) => {
      const file = `exercises/${unit}/${name.replace(/\.txt$/, "")}`;
      const target = join(root, file);
      const found = existsSync(target) ? read(target) : undefined;
      return { file, stub: read(join(folder, unit, name)), found };
    }),
  );
}

/** A checkout on Windows may have CRLF, which does not count as a difference. */
const read = (file: string): string => readFileSync(file, "utf8").replaceAll("\r\n", "\n");
