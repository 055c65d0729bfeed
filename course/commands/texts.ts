export const watchStarts = "Running all checks once …";
export const noExerciseIn = (file: string) =>
  `${file} contains no exercise: name a file in exercises/, or a function.`;
export const unknownOption = (option: string) => `There is no option ${option}.`;
export const noHiddenChecks = "There are no hidden checks here: they run when your work is graded.";
export const isFileOf = (file: string, names: string[]) =>
  `"${file}" is a file, not an exercise. Its functions: npm test ${names.join(" ")}`;
export const usage = "Usage: npm test [FUNCTION | UNIT | UNIT/FUNCTION …] [-- --all] [-- --strict]";
/** What `--help` says; `units` are the units with the names of their functions. */
export const help = (units: { id: string; names: string[] }[]) => [
  usage,
  "  without a name  the whole course",
  "  a file's path   the functions of that file",
  "  -- --all        every failure instead of only the first, and what a star needs",
  "  -- --strict     for CI: exits with 1 below full marks",
  ...units.map(({ id, names }) => `${id}: ${names.join(", ")}`),
];
