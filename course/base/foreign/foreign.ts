declare const FOREIGN: unique symbol;

/**
 * Text that somebody outside wrote: the name of a submission, a person on a roster, a path. It may
 * hold anything, and each place where it is shown has its own ways of being fooled: a terminal, a
 * log, a table, a page.
 *
 * To the compiler it is a kind of symbol, so it can neither be put where a string is asked for nor
 * into a template. What makes it harmless for one place returns a string: onScreen, inLog, inCell.
 */
export type Foreign = symbol & { readonly [FOREIGN]: true };

/** Marks text where it comes in. */
export const foreign = (text: string): Foreign => text as unknown as Foreign;

/** The text as it is: for paths, keys and comparisons, and for JSON; never for people. */
export const rawOf = (text: Foreign): string => text as unknown as string;
