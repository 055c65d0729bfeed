import { LARGEST_INFLATED, LARGEST_TEXT, MOST_ENTRIES } from "../limits";
import * as texts from "../texts";

/** Thrown when an archive as a whole cannot be read; the message is a sentence. */
export class BadArchive extends Error {
  /** @param isShared it was spent by an archive and those in it together, so it ends them all */
  constructor(
    sentence: string,
    readonly isShared = false,
  ) {
    super(sentence);
  }
}

/** What is left for one archive and all that are packed in it. @throws BadArchive where nothing is */
export interface Budget {
  countEntry(): void;
  countText(bytes: number): void;
  countInflated(bytes: number): void;
}

/** @param most bytes that all may inflate to; only tests give others */
export function newBudget(most = LARGEST_INFLATED): Budget {
  return {
    countEntry: counter(MOST_ENTRIES, texts.tooManyEntries),
    countText: counter(LARGEST_TEXT, texts.tooMuchText),
    countInflated: counter(most, texts.inflatesTooFar),
  };
}

function counter(most: number, sentence: string): (amount?: number) => void {
  let sum = 0;
  return (amount = 1) => {
    sum += amount;
    if (sum > most) throw new BadArchive(sentence, true);
  };
}
