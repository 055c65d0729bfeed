/* What `npm run cats` says about the solutions. In a file of its own because a handout has none. */

export const usageOfSolution =
  "npm run cats -- --solution         the same with the reference solutions\n";

export const preview =
  "\n`npm run cats -- --solution` shows what it will look like when everything works.";
