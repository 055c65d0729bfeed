import { planStubs } from "../authoring/stubs/stubs-files";
import type { PlannedStub } from "../catalog/stub";

/** Every exercise file as it was at first, with its current text: the stubs of solutions/. */
export const pristineStubs = (root: string): PlannedStub[] => planStubs(root).stubs;
