/** A function that learners call: np.add, NDArray.prototype.get and so on. */
export type Caller = ((...args: never[]) => unknown) | (abstract new (...args: never[]) => unknown);

/**
 * Throws an error whose first stack frame is the line that called `caller`, so that a learner sees
 * where their own code went wrong, not how #np looks inside.
 */
export function fail(caller: Caller, message: string): never {
  const error = new Error(`${publicName(caller)}: ${message}`);
  // Only V8 has captureStackTrace; elsewhere the stack keeps a few more frames.
  Error.captureStackTrace?.(error, caller);
  throw error;
}

/** Functions that live in a namespace of `np` are registered with the name that learners write. */
const names = new WeakMap<Caller, string>();

export function nameInErrors(caller: Caller, name: string): void {
  names.set(caller, name);
}

function publicName(caller: Caller): string {
  return names.get(caller) ?? `np.${caller.name}`;
}
