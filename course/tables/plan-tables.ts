import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FileChange } from "../authoring/change-files";
import { REPEATED } from "./repeated";

/** The files in which a repeated table differs from the code's, as they should be. */
export const planTables = (root: string): FileChange[] =>
  REPEATED.flatMap(({ file, write }) => {
    const text = readFileSync(join(root, file), "utf8");
    const fresh = write(text);
    return fresh === text ? [] : [{ file, text: fresh }];
  });
