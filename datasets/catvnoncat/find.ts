import { existsSync } from "node:fs";
import { join } from "node:path";
import { PUBLISHED } from "./files";

/**
 * The first folder that holds one of the course's two files, or `undefined`. A folder with one of
 * them counts, and so does one with a damaged file: `load_catvnoncat` then says what is wrong, whereas
 * silence would leave the learner guessing.
 *
 * @param dirs folders to look in first; datasets/catvnoncat/ itself comes last.
 */
export const find_catvnoncat = (dirs: readonly string[] = []): string | undefined =>
  [...dirs, __dirname].find((dir) =>
    Object.values(PUBLISHED).some(({ name }) => existsSync(join(dir, name))),
  );
