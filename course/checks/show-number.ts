/** A number as a person would write it: at most `digits` significant digits, no trailing zeros. */
export function showNumber(value: number, digits = 6): string {
  if (!Number.isFinite(value)) return String(value);
  return String(Number(value.toPrecision(digits)));
}

/**
 * How many digits it takes to tell two numbers apart: 6 as a rule, more where they are close, so
 * that a screen never says "yours 0.5, expected 0.5".
 */
export function digitsToTell(a: number, b: number): number {
  for (let digits = 6; digits < 17; digits++) {
    if (showNumber(a, digits) !== showNumber(b, digits)) return digits;
  }
  return 17;
}
