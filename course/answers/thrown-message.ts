const LONGEST_MESSAGE = 10_000;

/** What was thrown, in words. Learner code may throw anything, with any kind of `message`. */
export function thrownMessage(error: unknown): string {
  try {
    const isObject = typeof error === "object" && error !== null;
    const message = isObject ? (error as { message?: unknown }).message : undefined;
    return String(message === undefined ? error : message).slice(0, LONGEST_MESSAGE);
  } catch {
    return "something that cannot be shown";
  }
}
