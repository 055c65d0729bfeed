import { NDArray } from "./ndarray";
import * as texts from "./replacement-texts";
import { REPLACED, REPLACED_METHODS } from "./replacements";

/** Indices that people try first. */
const INDICES = [-1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/**
 * Puts refusing getters where #np has nothing, in the library and on arrays: without them np.clip(x)
 * would be "not a function", and x[0] = 1 would silently do nothing. Not a Proxy, which would slow
 * down each use of np.
 */
export function refuseWhatIsMissing(library: Readonly<Record<string, unknown>>): void {
  const functions = Object.keys(library).filter((name) => /^[a-z]/.test(name));
  for (const name of functions.filter((one) => !(one in NDArray.prototype))) {
    refuse(NDArray.prototype, name, texts.functionNotMethod(name));
  }
  // "x.transpose" has a shorter form
  for (const name of [...Object.keys(REPLACED_METHODS), "transpose"]) {
    refuse(NDArray.prototype, name, texts.notOnArrays(name));
  }
  refuse(NDArray.prototype, Symbol.iterator, texts.noLoop);
  for (const index of INDICES) {
    refuse(NDArray.prototype, String(index), texts.noIndex, texts.noAssignment);
  }
  for (const name of [...Object.keys(REPLACED), "default"]) {
    refuse(library, name, texts.notInNp(name));
  }
}

/** @param whenSet what is said of an assignment; without it, the same */
function refuse(target: object, key: PropertyKey, message: string, whenSet = message): void {
  const get = (): never => say(message, get);
  const set = (): never => say(whenSet, set);
  Object.defineProperty(target, key, { get, set, configurable: true });
}

/** The first frame is the learner's own line. */
function say(message: string, caller: () => never): never {
  const error = new Error(message);
  Error.captureStackTrace?.(error, caller);
  throw error;
}
