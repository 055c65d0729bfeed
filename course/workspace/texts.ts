/* npm run reset */
/** `names` are the functions asked for, where the file holds others too. */
export const resetNeedless = (file: string, names: string[]) =>
  names.length > 0
    ? `${names.join(" and ")} in ${file}: already untouched, so nothing was changed.`
    : `${file} is already the untouched stub, so nothing was changed.`;
export const resetNext = (name: string) => `Next: npm test ${name}`;
/** `others` are functions of the file that stay as they are. */
export const resetDone = (
  file: string,
  names: string[],
  others: string[],
  backup: string | undefined,
) => {
  const list = names.join(" and ");
  const stubs =
    names.length > 1 ? `stubs of ${list}` : others.length > 0 ? `stub of ${list}` : "stub";
  const [left, ...more] = others;
  const stay = left
    ? ` ${others.join(" and ")} ${more.length > 0 ? "stay as they were" : "stays as it was"}.`
    : "";
  const kept = backup ? ` Your code is kept in ${backup}.` : "";
  return `${file} holds the ${stubs} again.${stay}${kept}`;
};
/* npm run hint */
export const noHints = (name: string) => `There are no hints for ${name}.`;
export const hintNext = (name: string, left: number) =>
  left > 0
    ? `${left} more ${left === 1 ? "hint" : "hints"}: npm run hint ${name}. Then: npm test ${name}`
    : `These are all the hints for ${name}. Next: npm test ${name}`;
export const hintForgotten = (name: string, path: string) =>
  `This folder cannot be written to, so the next hint cannot be opened: graders/${path}/hints.md holds all of them. Then: npm test ${name}`;
/* npm run solution */
export const noSolutions = "There are no solutions here.";
export const solutionLocked = (name: string) =>
  `The solution to ${name} opens when all its checks pass. Next: npm test ${name}`;
export const yours = "yours";
export const theSolution = "the solution";
