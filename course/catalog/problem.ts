/** Something that is wrong with a grader, and what to do about it. */
export interface Problem {
  /** From the repository's root. */
  file: string;
  /** Counted from 1, where a line can be named. */
  line?: number;
  what: string;
  fix: string;
  /** True if nobody can use the exercise; otherwise it is only incomplete. */
  isUnusable?: boolean;
}
