/** 0x3039, 12345, 1_2345, .73105, 7.3105e-1 and, between two of them, a fraction's bar. */
const NUMBER = String.raw`(?:0x[0-9a-fA-F]+|(?:\d[\d_]*\.?\d*|\.\d+)(?:e[+-]?\d+)?)`;
const NUMBERS = new RegExp(`(?<![\\w.])(${NUMBER})(?:\\s*/\\s*(${NUMBER}))?(%)?(?![\\w.])`, "gi");

/** The numbers that a text writes, in whatever notation, and where. */
export function numberValues(text: string): { value: number; place: number }[] {
  return [...text.matchAll(NUMBERS)].flatMap((found) => {
    const [, top, bottom, percent] = found;
    const place = found.index;
    const first = valueOf(top) / (percent ? 100 : 1);
    if (bottom === undefined) return [{ value: first, place }];
    return [first, valueOf(bottom), first / valueOf(bottom)].map((value) => ({ value, place }));
  });
}

/** Of one number. */
export const valueOf = (number: string): number => Number(number.replaceAll("_", ""));

/** Written in another way, a number may differ in its last digit. */
export const isAlmost = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
