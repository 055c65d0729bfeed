import { Refusal } from "../base/refusal";

/** Named so that nobody takes it for a package of the handout. */
const PACKAGE: string = "sharp";

/**
 * Reads pictures of any kind, where the package is installed: 20 MB that only pictures of one's own
 * need.
 *
 * @throws Refusal with what to type where it is not
 */
// oxlint-disable-next-line typescript/no-explicit-any -- the package and its types are not here
export function sharp(file: string): any {
  let load;
  try {
    load = require(PACKAGE) as (file: string) => unknown;
  } catch {
    const fix = "npm install --no-save sharp@0.35.5";
    throw new Refusal(`Your own pictures need one more package. Next: ${fix}`);
  }
  return load(file);
}
