/**
 * A data file is not what it should be. The message tells a person what happened, to which file, and
 * what to do next; callers print it without a stack.
 */
export class DatasetError extends Error {
  override readonly name = "DatasetError";
  /** Commands print an error with this mark as a sentence (course/base/refusal.ts). */
  readonly isForPeople = true;
}
