/* How much of what learner code says is shown, in characters, or in lines where the name says so. */

export const LONGEST_MESSAGE = 500;
export const MOST_PRINTED_LINES = 10;
export const LONGEST_PRINTED_LINE = 200;
