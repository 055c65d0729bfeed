import { type PlannedStub, planStubs } from "../authoring/stubs/stubs-files";

export type { PlannedStub };

/** Every exercise file as it was at first, beside what stands there now. */
export const pristineStubs = (root: string): PlannedStub[] => planStubs(root).stubs;
