/** What somebody asked for cannot be done: a sentence for them, with the fix. Never a bug of ours. */
export class Refusal extends Error {}
