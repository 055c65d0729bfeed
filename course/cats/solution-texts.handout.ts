/* What `npm run cats` says about the solutions: nothing, because a handout has none. */

export const usageOfSolution = "";

export const preview = "";
