import { REPLACED, REPLACED_METHODS } from "./replacements";

/* What is said of NumPy that is not in #np, by the type checker and at run time. */

/** Python's types of numbers: there is only one here, so there is nothing to convert. */
const TYPES = /^(bool_|float32|float64|int32|int64|astype)$/;

/** Of a name that #np does not have: "clip", or "default". */
export function notInNp(name: string): string {
  if (name === "default") return noDefault;
  if (name === "newaxis") return noNewAxis;
  if (TYPES.test(name)) return needless(`np.${name}`);
  const known = REPLACED[name];
  if (known) return `#np has no ${name}: write ${known.here} instead.`;
  return `#np has no ${name}: docs/np-and-numpy.md lists what it has.`;
}

/** Of something that arrays do not do by themselves: "sum", "astype". */
export function notOnArrays(name: string): string {
  if (name === "length") return noLength;
  if (name === "transpose") return "An array has no .transpose: write x.T instead.";
  if (TYPES.test(name)) return needless(`.${name}(…)`);
  const known = REPLACED_METHODS[name];
  if (known) return `An array has no .${name}: write ${known.here} instead.`;
  return `An array has no .${name}: call a function of #np instead, such as np.sum(x); docs/np-and-numpy.md lists them.`;
}

export const functionNotMethod = (name: string) =>
  `An array has no .${name}: call np.${name} instead, with the array as its first argument.`;

/** Of np.max(0, x), by which the larger of two may be meant. */
export const oneArray = (name: string, pairwise: string) =>
  `it looks into one array, and an axis goes into braces, { axis: 0 }; np.${pairwise}(a, b) compares two`;

const needless = (what: string) =>
  `Every number here is a float64 already, so ${what} is not needed: leave it out.`;

const noNewAxis =
  "#np has no newaxis: x.reshape(-1, 1) makes a column of x, x.reshape(1, -1) a row.";
const noDefault = '#np has no default export: write import * as np from "#np".';
const noLength = "An array has no length: x.size counts its numbers, x.shape[0] its rows.";
export const noIndex = "An array has no [i]: x.get(i, j) gives one number of it, np.slice a part.";
export const noAssignment =
  "Arrays never change, so x[i] = … does nothing: collect the numbers in a list, then make the array with np.array(list).";
export const noLoop =
  "An array cannot be spread, unpacked or looped over: x.data is the list of all its numbers.";
