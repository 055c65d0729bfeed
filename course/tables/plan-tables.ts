import { readFileSync } from "node:fs";
import type { FileChange } from "../authoring/change-files";
import { placeInside } from "../base/write-inside.js";
import { REPEATED } from "./repeated";

/** The files in which a repeated table differs from the code's, as they should be. */
export const planTables = (root: string): FileChange[] =>
  REPEATED.flatMap(({ file, write }) => {
    const text = readFileSync(placeInside(root, file), "utf8");
    const fresh = write(text);
    return fresh === text ? [] : [{ file, text: fresh }];
  });
