/* What the lab says of the solutions: nothing, as a handout has none. */

export const usageOfSolution = "";

export const preview = "";
