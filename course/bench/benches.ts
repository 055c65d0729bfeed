import { benchBatch } from "./batch";
import { benchImportNp } from "./import-np";
import { benchInstall } from "./install";
import { benchModel } from "./model";
import { benchNpmTest } from "./npm-test";
import { benchRemoteCall } from "./remote-call";
import type { BenchRow } from "./row";
import { benchWatch } from "./watch";

/** What can be measured, by the name that picks it: `npm run bench -- watch install`. */
export const BENCHES: Record<string, (root: string) => BenchRow[] | Promise<BenchRow[]>> = {
  test: benchNpmTest,
  watch: benchWatch,
  install: benchInstall,
  model: () => benchModel(),
  np: benchImportNp,
  call: benchRemoteCall,
  grade: benchBatch,
};
