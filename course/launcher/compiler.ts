/** The native compiler: it answers in 0.3 s. */
export const COMPILER = ["@typescript", "native", "bin", "tsc"];
