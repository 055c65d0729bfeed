/**
 * What a failure shows, as lines that any screen or file can hold. The role lets a screen colour
 * them; the text alone says everything.
 */
export interface EvidenceLine {
  role: "input" | "compared" | "printed" | "note";
  text: string;
}

/** The name of a mistake, and a nudge towards the right answer. */
export interface Diagnosis {
  mistake: string;
  hint: string;
}

/** A failed check: the sentence that says what is wrong, and the evidence for it. */
export interface Failure {
  message: string;
  evidence: EvidenceLine[];
  /** The learner's own stack frames, where the code threw. */
  frames: string[];
  /**
   * What to do, where that is known for certain. It tells nothing about the check or its input, and
   * takes the place of a hidden check's hint.
   */
  advice?: string;
  /** The known mistake that gives the same results, where there is one. */
  diagnosis?: Diagnosis;
}
