import { resolve } from "node:path";
import { wrongUsage } from "../base/options/read-words";
import { gradeCommand } from "../batch/grade-command";
import { newSecret } from "../batch/new-secret";
import * as texts from "../batch/texts";
import { diffFolders } from "../gradebook/diff/diff-folders";
import { command } from "./command";
import { GRADE_OPTIONS, gradeRequest } from "./grade-options";
import { run } from "./run";

const grade = command({
  name: "grade",
  does: "Judges submissions with visible and hidden checks, behind a wall. docs/grading.md says more.",
  forms: ["-- PATH … [OPTION …]", "-- --diff OLD NEW", "-- --new-secret"],
  words: {
    name: "PATH",
    count: "some",
    does: "a submission (folder, .zip, .tar or .tar.gz), or a folder of submissions",
    example: "submissions",
    isPath: true,
  },
  options: GRADE_OPTIONS,
  exits: {
    0: "when every submission was graded, whatever its score",
    1: "when one could not be, or --diff finds a difference",
  },
  run(given, { root }) {
    if (given.options["new-secret"]) {
      console.log(newSecret(root, process.env).join("\n"));
      return 0;
    }
    // npm changes to the repository, but the paths are relative to where it was called
    const isByNpm = process.env.npm_lifecycle_event === "grade";
    const from = (isByNpm && process.env.INIT_CWD) || process.cwd();
    if (!given.options.diff) return gradeCommand(root, gradeRequest(given, process.env, from));
    if (given.words.length !== 2) throw wrongUsage(grade, [texts.diffNeedsTwo]);
    const [before, after] = given.words.map((path) => resolve(from, path));
    const { lines, isSame } = diffFolders(before, after);
    console.log(lines.join("\n"));
    return isSame ? 0 : 1;
  },
});

export default grade;

// not by start.js: the grader comes with its own guard and its own compiler (package.json)
if (require.main === module) void run(grade, process.argv.slice(2));
