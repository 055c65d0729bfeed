/** Two ways to compute the same, as functions without arguments that return what they computed. */
export interface Pair {
  loop: () => number;
  np: () => number;
}

/** Milliseconds that the quickest run of each took. */
export type Times = Record<keyof Pair, number>;

/** By the clock, not by a count, because the compiler works alongside the code on any machine. */
const WARM_UP = 700;

const REPEATS = 12;

/**
 * Times both ways in turn, so that a busy moment of the machine hits both, and takes the quickest
 * run of each: whatever disturbs a run can only make it longer. Every result is used: both must
 * agree, and a compiler cannot leave out what is compared.
 *
 * @throws Error where the two ways differ by more than rounding
 */
export function timePair({ loop, np }: Pair): Times {
  const best = { loop: Number.POSITIVE_INFINITY, np: Number.POSITIVE_INFINITY };
  const warm = performance.now() + WARM_UP;
  while (performance.now() < warm) compare(loop(), np());
  for (let i = 0; i < REPEATS; i++) {
    const a = timed(loop);
    const b = timed(np);
    compare(a.result, b.result);
    best.loop = Math.min(best.loop, a.milliseconds);
    best.np = Math.min(best.np, b.milliseconds);
  }
  return best;
}

function timed(run: () => number): { result: number; milliseconds: number } {
  const started = performance.now();
  const result = run();
  return { result, milliseconds: performance.now() - started };
}

function compare(a: number, b: number): void {
  const rounding = 1e-6 * Math.max(1, Math.abs(a));
  if (!(Math.abs(a - b) <= rounding)) throw new Error(`The two ways differ: ${a} and ${b}`);
}
