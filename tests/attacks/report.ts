/** What judge-attacks.ts found out, for the test that started it. */
export interface Report {
  /** Why the tier cannot be used here. */
  refused: string[];
  attacks: {
    name: string;
    milliseconds: number;
    /** See secrets.ts. */
    secrets: string[];
    /** An attack got something, by its own report. */
    hasLoot: boolean;
    /** It made the grader believe in a bug of its own. */
    broken?: string;
  }[];
  /** The most memory that the grader had. */
  megabytes: number;
}
