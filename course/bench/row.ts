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

/** A row as it is printed; without one, the head of the table. */
export const rowText = (row?: BenchRow): string => {
  const cells = row ?? { what: "what", measured: "measured", asked: "asked" };
  const verdict = row === undefined ? "" : row.ok ? "ok" : "OVER";
  return `${verdict.padEnd(6)}${cells.what.padEnd(48)}${cells.measured.padEnd(26)}${cells.asked}`.trimEnd();
};
