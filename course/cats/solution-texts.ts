/* What the lab says of the solutions. A file of its own, because a handout has none. */

export const usageOfSolution =
  "npm run cats -- --solution         the same with the reference solutions\n";

export const preview =
  "\n`npm run cats -- --solution` shows what it will look like when all is done.";
