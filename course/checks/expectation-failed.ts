import type { EvidenceLine } from "./evidence";

/** Thrown by `expect` inside a check's body; the judge turns it into the verdict `wrong`. */
export class ExpectationFailed extends Error {
  constructor(
    message: string,
    readonly evidence: EvidenceLine[] = [],
    /** Worst deviation as a share of the tolerance; Infinity for a wrong shape or kind. */
    readonly deviation = Number.POSITIVE_INFINITY,
    /** What to do, without a word about the check or its input. */
    readonly advice?: string,
  ) {
    super(message);
  }
}
