import { NDArray } from "#np";

/** What an argument was before the call; only arrays can be compared later. */
type Before = { data: Float64Array; copy: Float64Array; shape: readonly number[] } | undefined;

/**
 * Records arguments before learner code gets them. Unchanged ones need not be sent back, which
 * saves a third of the work of most calls.
 *
 * @returns tells after the call whether all are as they were; a list or an object counts as changed
 */
export function watchArguments(args: readonly unknown[]): () => boolean {
  const before: Before[] = [];
  for (let i = 0; i < args.length; i++) before[i] = snapshot(args[i]);
  return () => {
    try {
      // by index: learner code may have replaced the iterator of its realm's lists
      for (let i = 0; i < before.length; i++) if (!isAsBefore(args[i], before[i])) return false;
      return true;
    } catch {
      // a field has become a getter that throws
      return false;
    }
  };
}

function snapshot(arg: unknown): Before {
  if (!(arg instanceof NDArray)) return undefined;
  const { data, shape } = arg;
  return { data, copy: new Float64Array(data), shape };
}

function isAsBefore(arg: unknown, before: Before): boolean {
  if (typeof arg !== "object" || arg === null) return true;
  if (before === undefined || !(arg instanceof NDArray)) return false;
  // a shape is frozen, so another shape would be another list
  const { data, shape } = arg;
  return data === before.data && shape === before.shape && areSame(data, before.copy);
}

function areSame(now: Float64Array, before: Float64Array): boolean {
  for (let i = 0; i < before.length; i++) if (!Object.is(now[i], before[i])) return false;
  return true;
}
