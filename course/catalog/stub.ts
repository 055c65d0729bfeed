import { exportsName } from "./exports";

/** The message of the error by which a function says that nobody has begun it. */
export const STUB_MESSAGE = "not started";

/** What a function does that nobody has begun. */
export const STUB_THROWS = `throw new Error("${STUB_MESSAGE}")`;

/**
 * Finds the stub of a function, with all of its file. The stubs are read when one is first needed.
 *
 * @param unit the folder name: "01-numpy-basics"
 */
export function stubFinder(unit: string, read: () => readonly PlannedStub[]) {
  let stubs: readonly PlannedStub[] | undefined;
  return (name: string): string | undefined => {
    stubs ??= read().filter(({ file }) => file.startsWith(`exercises/${unit}/`));
    return stubs.find(({ stub }) => exportsName(stub, name))?.stub;
  };
}

/** A stub as it should be, beside what exercises/ holds: undefined where the file is missing. */
export interface PlannedStub {
  file: string;
  stub: string;
  found: string | undefined;
}
