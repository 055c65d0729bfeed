import { join } from "node:path";
import { runCommand } from "../base/run-command";
import { readReleaseOptions } from "../release/options";
import { releaseCommand } from "../release/release-command";

/**
 * `npm run release -- --out DIR [--with-solutions]` makes the learners' handout, `--update DIR`
 * brings one up to date. Exit codes: 0 well, 1 a secret was found, 2 refused.
 */
void runCommand(() =>
  releaseCommand(join(__dirname, "..", ".."), readReleaseOptions(process.argv.slice(2)), require),
);
