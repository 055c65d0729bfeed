import seedrandom from "seedrandom";

/** A stream of numbers in [0, 1): the same seed, the same stream, on every machine. */
export type Stream = () => number;

/** Opens the stream of a seed. Every picture has its own, so that changing one moves no other. */
export const stream = (seed: string): Stream => seedrandom(seed);

/** A number in [low, high). */
export const between = (next: Stream, low: number, high: number): number =>
  low + (high - low) * next();

/** One item of a list that is not empty. */
export const pick = <T>(next: Stream, items: readonly T[]): T =>
  items[Math.floor(next() * items.length)]!;

/** A copy in random order (Fisher and Yates). */
export function shuffled<T>(next: Stream, items: readonly T[]): T[] {
  const copy = [...items];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [copy[i], copy[j]] = [copy[j]!, copy[i]!];
  }
  return copy;
}

/** A normal deviate with mean 0 and standard deviation 1 (Box and Muller). */
export const gaussian = (next: Stream): number =>
  Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
