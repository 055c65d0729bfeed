/** 12345, 12_345, 0.73105, 6.02214e23: not a part of a name or of a longer number. */
const NUMBER = /(?<![\w.])\d[\d_]*\.?\d*(?:e[+-]?\d+)?(?![\w.])/gi;

/** Fewer digits may occur by chance. */
const TELLING = 5;

/** The numbers of a file that would give it away: those of five digits and more, not round ones. */
export const constantsIn = (text: string): string[] =>
  [...text.matchAll(NUMBER)]
    .map(([number]) => number)
    .filter((number) => significant(number).length >= TELLING);

/** 0.00120 → 12, 12_000 → 12, 6.02214e23 → 602214 */
const significant = (number: string): string =>
  number
    .replace(/e.*/i, "")
    .replaceAll(/\D/g, "")
    .replaceAll(/^0+|0+$/g, "");
