/** Named so that nobody takes it for a package of the handout. */
const PACKAGE: string = "sharp";

/**
 * The package that reads pictures of any kind; undefined where it is not installed: 20 MB that only
 * pictures of one's own need.
 */
// oxlint-disable-next-line typescript/no-explicit-any -- the package and its types are not here
export function loadSharp(): any {
  try {
    return require(PACKAGE);
  } catch {
    return undefined;
  }
}
