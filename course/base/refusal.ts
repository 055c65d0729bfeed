/**
 * An error whose message is written for the person at the keyboard: it is printed without a stack.
 */
export interface ForPeople {
  readonly isForPeople: true;
  /** 1: what was asked about is not well; 2, as a rule: wrong usage or input. */
  readonly exitCode?: 1 | 2;
}

/**
 * A request that cannot be carried out, or that failed. The message consists of complete sentences
 * for the person who made it: what happened, where, what to do next. Never a bug of ours.
 */
export class Refusal extends Error implements ForPeople {
  override readonly name = "Refusal";
  readonly isForPeople = true;

  /** @param exitCode 1: what was asked about is not well; 2: wrong usage or input */
  constructor(
    message: string,
    readonly exitCode: 1 | 2 = 2,
  ) {
    super(message);
  }
}

/**
 * Is this a sentence for people? Marked by a field, not a class, as datasets/ has such errors too.
 */
export const isForPeople = (error: unknown): error is Error & ForPeople =>
  error instanceof Error && "isForPeople" in error && error.isForPeople === true;
