import { makeNew } from "../authoring/new/new-exercise";
import * as texts from "../authoring/new/texts";
import { text } from "../base/options/option";
import { wrongUsage } from "../base/options/read-words";
import { command } from "./command";

const newCommand = command({
  name: "new",
  does: "Makes a new exercise, whose files all run and fail with what to write next, or a new unit. On a terminal it asks for what the options leave out.",
  forms: [
    '-- UNIT/FUNCTION [--signature "(x: np.NDArray): np.NDArray"] [--points V+H] [--needs NAMES] [--file FILE]',
    '-- --unit UNIT [--title "TITLE"]',
  ],
  words: {
    name: "UNIT/FUNCTION",
    count: "any",
    does: "the exercise to make, such as 01-numpy-basics/leaky_relu",
    example: "01-numpy-basics/leaky_relu",
  },
  options: {
    signature: text("TEXT", "its parameters and its result, with their types"),
    points: text("V+H", "the points of its visible and of its hidden checks, such as 4+4"),
    needs: text("NAMES", "the functions of the unit that it calls, separated by commas"),
    file: text("FILE", "the file to add it to, without .ts; if left out, it gets its own"),
    unit: text("UNIT", "a unit to make, such as 05-my-unit"),
    title: text("TITLE", "the title of that unit"),
  },
  exits: { 0: "when the files are written" },
  async run({ words, options }, { root }) {
    if (words.length !== (options.unit === undefined ? 1 : 0)) {
      throw wrongUsage(newCommand, [texts.oneThing]);
    }
    console.log((await makeNew(root, { ...options, path: words[0] })).join("\n"));
    return 0;
  },
});

export default newCommand;
