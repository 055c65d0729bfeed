/* What `npm run cats` says about its option --solution: nothing, because a handout has no solutions. */

export const usageOfSolution: string = "";

export const preview: string = "";
