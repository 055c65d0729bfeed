import { setFlagsFromString } from "node:v8";

/**
 * How long a function runs before V8 optimizes it, several times its default. A child lives for a
 * thousand short calls, and optimizing their code took longer than running it. Loops over a million
 * numbers are still optimized, a few milliseconds later.
 *
 * Node 24 has no such option. There this does nothing, while passed on the command line it would
 * end the child.
 */
setFlagsFromString("--interrupt-budget=1000000");
