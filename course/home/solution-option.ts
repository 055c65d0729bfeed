/* What `npm run cats` says about its option --solution: only this copy has solutions to train. */

export const usageOfSolution: string =
  "npm run cats -- --solution         the same with the reference solutions\n";

export const preview: string =
  "\n`npm run cats -- --solution` shows what it will look like when everything works.";
