/** What a function does that nobody has begun. */
export const STUB_THROWS = 'throw new Error("not started")';
