import type { Flag } from "../base/options/option";

/* What `npm run cats` says about its option --solution: nothing, because a handout has no solutions. */

export const solutionOption: { solution?: Flag } = {};

export const preview: string = "";
