import path from "node:path";
import { hasDrifted, holdsWork, planStubs, writeStub } from "./stubs-files";
import * as texts from "./texts";

/** What `npm run stubs` came to. */
export interface StubsOutcome {
  /** What is wrong with solutions, each with its place and its fix. */
  problems: string[];
  lines: string[];
  isWell: boolean;
}

/** Writes the stubs that are not what their solutions give. */
export function refreshStubs(root: string): StubsOutcome {
  const { problems, drifted, unchanged } = comparison(root);
  for (const planned of drifted) writeStub(root, planned);
  const kept = drifted.filter(holdsWork).map(({ file }) => texts.workKept(file));
  const names = drifted.map(({ file }) => path.basename(file, ".ts"));
  return {
    problems,
    lines: [...kept, texts.written(names, unchanged)],
    isWell: problems.length === 0,
  };
}

/** Lists the stubs that are not what their solutions give, and writes nothing. */
export function compareStubs(root: string): StubsOutcome {
  const { problems, drifted, unchanged } = comparison(root);
  const lines = drifted.map(({ file, found }) => texts.drifted(file, found === undefined));
  const next = drifted.length > 0 ? [texts.writeAnew] : [];
  return {
    problems,
    lines: [...lines, texts.compared(drifted.length, unchanged), ...next],
    isWell: problems.length + drifted.length === 0,
  };
}

function comparison(root: string) {
  const { stubs, problems } = planStubs(root);
  const drifted = stubs.filter(hasDrifted);
  return {
    problems: problems.map(texts.problem),
    drifted,
    unchanged: stubs.length - drifted.length,
  };
}
