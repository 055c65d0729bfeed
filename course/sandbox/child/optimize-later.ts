import { setFlagsFromString } from "node:v8";

/**
 * How long a function runs before V8 optimizes it, several times its default. A child lives for a
 * thousand short calls: to optimize what they run took longer than to run it. Loops over a million
 * numbers are optimized all the same, a few milliseconds later.
 *
 * Node 24 has no such option; there this does nothing, while as an option of the command it would
 * end the child.
 */
setFlagsFromString("--interrupt-budget=1000000");
