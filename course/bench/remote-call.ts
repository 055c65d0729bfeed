import * as np from "#np";
import { readUnits } from "../catalog/node/read-units";
import { CALL_LIMITS } from "../answers/limits";
import type { AnswererOptions, Sandbox } from "../sandbox/contract";
import { TIER_NAMES } from "../sandbox/tiers";
import { openSandbox } from "../sandbox/open-sandbox";
import type { BenchRow } from "./row";

const MOST = { microseconds: 100, start: 60 };
const CALLS = 4_000;
const STARTS = 21;

const SOURCE = `import * as np from "#np";
export function np_sigmoid(x: np.NDArray): np.NDArray {
  return np.divide(1, np.add(1, np.exp(np.negative(x))));
}
`;

/**
 * What a call of a sandboxed function costs, and a child, in the strongest tier that this machine
 * offers: the same function on a 2 × 3 array, again and again.
 *
 * @param root the repository's folder
 */
export function benchRemoteCall(root: string): BenchRow[] {
  const sandbox = strongest();
  if (!sandbox) return [row("remote call", "no tier can be used here", "", false)];
  try {
    const order = orderIn(root);
    return [...callRows(sandbox, order), ...startRows(sandbox, order)];
  } finally {
    sandbox.close();
  }
}

function strongest(): Sandbox | undefined {
  for (const tier of TIER_NAMES.toReversed()) {
    const opened = openSandbox(tier);
    if ("answererFor" in opened) return opened;
  }
  return undefined;
}

function orderIn(root: string): AnswererOptions {
  const [unit] = readUnits(root);
  const files = new Map([["np_sigmoid.ts", SOURCE]]);
  const limits = { ...CALL_LIMITS, check: 120_000 };
  return {
    submitted: { unit, files },
    functionName: "np_sigmoid",
    substitutes: [],
    reference: {},
    limits,
  };
}

function callRows(sandbox: Sandbox, order: AnswererOptions): BenchRow[] {
  const answerer = sandbox.answererFor(order);
  const x = np.array([
    [1, 2, 3],
    [4, 5, 6],
  ]);
  const times: number[] = [];
  for (let i = 0; i < CALLS; i++) times.push(timed(() => answerer.call("np_sigmoid", [x])));
  answerer.close();
  const middle = 1000 * median(times);
  const what = `remote call, 2 × 3 array, ${sandbox.tier}`;
  return [
    row(what, `${middle.toFixed(0)} µs`, `≤ ${MOST.microseconds} µs`, middle <= MOST.microseconds),
  ];
}

/** One after the other, faster than spares can start, so the whole start counts. */
function startRows(sandbox: Sandbox, order: AnswererOptions): BenchRow[] {
  const times: number[] = [];
  for (let i = 0; i < STARTS; i++) {
    const answerer = sandbox.answererFor(order);
    times.push(timed(() => answerer.call("np_sigmoid", [np.ones([2, 3])])));
    answerer.close();
  }
  const middle = median(times);
  const what = `child started and called, ${sandbox.tier}`;
  return [row(what, `${middle.toFixed(0)} ms`, `≤ ${MOST.start} ms`, middle <= MOST.start)];
}

function timed(body: () => unknown): number {
  const started = performance.now();
  body();
  return performance.now() - started;
}

const row = (what: string, measured: string, asked: string, ok: boolean): BenchRow => ({
  what,
  measured,
  asked,
  ok,
});

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
