/**
 * Something that a person can mend. The message is complete sentences for that person: what
 * happened, where, what to do next; it is printed without a stack.
 */
export class Problem extends Error {
  override readonly name = "Problem";

  /** @param exitCode 1: what was asked about is not well; 2: wrong usage or input */
  constructor(
    message: string,
    readonly exitCode: 1 | 2,
  ) {
    super(message);
  }
}
