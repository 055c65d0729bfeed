import type { TrainingFailure } from "./job";

/** Ends the work of the child early; the failure is what the parent is told. */
export class Failed extends Error {
  constructor(readonly failure: TrainingFailure) {
    super(failure.kind);
  }
}
