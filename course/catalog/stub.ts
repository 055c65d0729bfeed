/** The message of the error by which a function says that nobody has begun it. */
export const STUB_MESSAGE = "not started";

/** What a function does that nobody has begun. */
export const STUB_THROWS = `throw new Error("${STUB_MESSAGE}")`;

/** A stub as it should be, beside what exercises/ holds: undefined where the file is missing. */
export interface PlannedStub {
  file: string;
  stub: string;
  found: string | undefined;
}
