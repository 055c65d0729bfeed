/** Something that is wrong with a grader, and what to do about it. */
export interface Problem {
  /** From the repository's root. */
  file: string;
  what: string;
  fix: string;
}
