/** The compiler that Jest needs anyway: it takes 2 s, beside the checks; the native one is 31 MB. */
export const COMPILER = ["typescript", "lib", "tsc.js"];
