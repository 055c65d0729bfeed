/** What a person asked `npm run cats` for. */
export interface CatsOptions {
  /** Train the reference solutions instead of the learner's code. */
  solution: boolean;
  /** A picture of one's own to judge. */
  picture?: string;
  /** A folder with the course's own files. */
  data?: string;
  iterations?: number;
  rate?: number;
}
