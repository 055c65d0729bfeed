import { type Flag, flag } from "../base/options/option";

/* What `npm run cats` says about its option --solution: only this copy has solutions to train. */

export const solutionOption: { solution?: Flag } = {
  solution: flag("trains the reference solutions instead"),
};

export const preview: string =
  "\n`npm run cats -- --solution` shows what it will look like when everything works.";
