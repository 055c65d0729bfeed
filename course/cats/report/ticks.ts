/**
 * Round numbers from 0 to at least `highest`, a step of 1, 2 or 5 times a power of ten apart.
 *
 * @param count about how many steps
 */
export function ticks(highest: number, count: number): number[] {
  if (!(highest > 0)) return [0, 1];
  const rough = highest / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((factor) => factor * power >= rough * 0.999) ?? 10);
  const steps = Math.ceil(highest / step - 1e-9);
  // Products of the step, as sums would gather rounding errors.
  return Array.from({ length: steps + 1 }, (_, i) => Number((i * step).toPrecision(12)));
}
