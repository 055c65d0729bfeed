import { join } from "node:path";
import { runCommand } from "../base/run-command";
import { parseGradeRequest } from "../batch/arguments";
import { gradeCommand } from "../batch/grade-command";
import { diffCommand } from "../gradebook/diff/diff-command";
import * as texts from "../batch/texts";

/**
 * `npm run grade`: judges submissions by visible and hidden checks, behind a wall. Exit code 0 when
 * all were graded, whatever their scores; 1 if one is ungradable (or --diff finds a difference); 2
 * for wrong usage; 3 for a bug of ours.
 */
async function main(words: string[]): Promise<number> {
  // npm changes to the repository, but the paths are relative to where it was called
  const isByNpm = process.env.npm_lifecycle_event === "grade";
  const from = (isByNpm && process.env.INIT_CWD) || process.cwd();
  const request = parseGradeRequest(words, process.env, from);
  switch (request.kind) {
    case "wrong":
      console.error(request.sentences.join("\n"));
      return 2;
    case "help":
      console.log(texts.usage);
      return 0;
    case "diff":
      return diffCommand(request.old, request.new);
    case "grade":
      return gradeCommand(join(__dirname, "..", ".."), request.grade);
  }
}

void runCommand(() => main(process.argv.slice(2)));
