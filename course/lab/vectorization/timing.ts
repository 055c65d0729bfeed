/** Two ways to compute the same, as functions without arguments that return what they computed. */
export interface Pair {
  loop: () => number;
  np: () => number;
}

/** Milliseconds that the quickest run of each took. */
export type Times = Record<keyof Pair, number>;

/** Untimed runs, so that the compiler has seen the code; then timed ones. */
const WARM_UP = 3;
const REPEATS = 12;

/**
 * Times both ways in turn, so that a busy moment of the machine hits both, and takes the quickest run
 * of each: whatever disturbs a run can only make it longer. Every result is used: they must agree, and a compiler cannot leave out what is compared.
 *
 * @throws Error where the two ways differ by more than rounding
 */
export function timePair({ loop, np }: Pair): Times {
  const times: Record<keyof Pair, number[]> = { loop: [], np: [] };
  for (let i = 0; i < WARM_UP + REPEATS; i++) {
    const a = timed(loop);
    const b = timed(np);
    const scale = Math.max(1, Math.abs(a.result));
    if (!(Math.abs(a.result - b.result) <= 1e-6 * scale)) {
      throw new Error(`The two ways differ: ${a.result} and ${b.result}`);
    }
    if (i < WARM_UP) continue;
    times.loop.push(a.milliseconds);
    times.np.push(b.milliseconds);
  }
  return { loop: Math.min(...times.loop), np: Math.min(...times.np) };
}

function timed(run: () => number): { result: number; milliseconds: number } {
  const started = performance.now();
  const result = run();
  return { result, milliseconds: performance.now() - started };
}
