import type { TrainingFailure } from "./job";

/** Ends the child's work early; the parent is told the failure. */
export class Failed extends Error {
  constructor(readonly failure: TrainingFailure) {
    super(failure.kind);
  }
}
