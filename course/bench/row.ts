/** One line of the table that `npm run bench` prints. */
export interface BenchRow {
  /** What was measured, in a few words. */
  what: string;
  /** The figure, with its unit. */
  measured: string;
  /** The bar that it must reach, or "" if it is only for comparison. */
  asked: string;
  ok: boolean;
}
