/** An error whose message is written for the person at the keyboard: it is printed without a stack. */
export interface ForPeople {
  readonly isForPeople: true;
  /** 1: what was asked about is not well; 2, as a rule: wrong usage or input. */
  readonly exitCode?: 1 | 2;
}

/**
 * What somebody asked for cannot be done, or has come to a bad end. The message is complete
 * sentences for that person: what happened, where, what to do next. Never a bug of ours.
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

/** Is that a sentence for people? Marked rather than of a class: datasets/ has such errors too. */
export const isForPeople = (error: unknown): error is Error & ForPeople =>
  error instanceof Error && "isForPeople" in error && error.isForPeople === true;
