/** Named so that nobody takes it for a package of the handout. */
const PACKAGE: string = "sharp";

/**
 * The package that reads pictures of any kind; undefined if it is not installed, since only a
 * learner's own pictures need its 20 MB.
 */
// oxlint-disable-next-line typescript/no-explicit-any -- the package and its types are not here
export function loadSharp(): any {
  try {
    return require(PACKAGE);
  } catch {
    return undefined;
  }
}
