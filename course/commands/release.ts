import { flag, text } from "../base/options/option";
import { wrongUsage } from "../base/options/read-words";
import { release } from "../release/release";
import * as texts from "../release/texts";
import { command } from "./command";

const releaseCommand = command({
  name: "release",
  does: "Makes the learners' handout, or updates one. It is searched for secrets before any of it is written.",
  forms: ["-- --out DIR [--with-solutions]", "-- --update DIR [--with-solutions]"],
  options: {
    out: text("DIR", "a folder for a new handout, outside this repository"),
    update: text("DIR", "a handout made earlier; the learner's own files stay as they are"),
    "with-solutions": flag("adds npm run solution, for people who learn by themselves"),
  },
  exits: { 0: "when the handout is there", 1: "when a secret was found in it" },
  run({ options: { out, update, "with-solutions": withSolutions } }, { root }) {
    const dir = out ?? update;
    if (dir === undefined || (out !== undefined && update !== undefined)) {
      throw wrongUsage(releaseCommand, [texts.oneFolder]);
    }
    const request = { dir, isUpdate: update !== undefined, withSolutions };
    console.log(release(root, request, require).join("\n"));
    return 0;
  },
});

export default releaseCommand;
