/* What the commands themselves say; the rest is in the texts of the room that does the work. */

export const testNames =
  "a function, a unit or its number, UNIT/FUNCTION, or a file in exercises/; without one, the whole course";
export const exerciseNames =
  "a function, a unit or its number, UNIT/FUNCTION, or a file in exercises/";
export const functionsOf = (unit: string, names: string[]) => `${unit}: ${names.join(", ")}`;
export const watchStarts = "Running all checks once …";
export const noHiddenChecks = "There are no hidden checks here: they run when your work is graded.";
