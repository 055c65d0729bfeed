import { planStubs } from "../authoring/stubs/stubs-files";
import type { PlannedStub } from "../catalog/stub";

/** Every exercise file as it was at first, beside what stands there now: the stubs of solutions/. */
export const pristineStubs = (root: string): PlannedStub[] => planStubs(root).stubs;
