import { join } from "node:path";
import { type Contestant, type Seconds, startContestant } from "./contestant";
import type { BenchRow } from "./row";

/** DESIGN: two passes over 20 MB an iteration, in JavaScript that no compiler vectorises. */
const MOST = 2.4;

const ROUNDS = 10;
const ITERATIONS = 200;

/**
 * Times `model` of the solutions on 12288 × 209, 2000 iterations, against NumPy with OpenBLAS on
 * one thread where python3-numpy is installed. Both train in turn, 200 iterations at a time, so
 * that other load on the machine slows both alike; they are compared by processor time, which for
 * one thread on an idle machine is the time by the clock.
 */
export async function benchModel(): Promise<BenchRow[]> {
  const ours = await startContestant(process.execPath, [
    "--require",
    require.resolve("tsx/cjs"),
    join(__dirname, "model-ours.ts"),
  ]);
  if (!ours) throw new Error("course/bench/model-ours.ts did not start: run it on its own.");
  const numpy = await startContestant(PYTHON, [join(__dirname, "model-numpy.py")], ONE_THREAD);
  try {
    return rows(await race(ours, numpy));
  } finally {
    ours.stop();
    numpy?.stop();
  }
}

/** Debian's own, whose NumPy comes with OpenBLAS; elsewhere whatever python3 is. */
const PYTHON = process.platform === "linux" ? "/usr/bin/python3" : "python3";

const ONE_THREAD = { OPENBLAS_NUM_THREADS: "1", OMP_NUM_THREADS: "1" };

/** For all iterations together. */
interface Times {
  ours: Seconds;
  numpy?: Seconds;
}

async function race(ours: Contestant, numpy?: Contestant): Promise<Times> {
  const times: Times = { ours: NONE };
  for (let round = 0; round < ROUNDS; round++) {
    times.ours = add(times.ours, await ours.run(ITERATIONS));
    if (numpy) times.numpy = add(times.numpy ?? NONE, await numpy.run(ITERATIONS));
  }
  return times;
}

const NONE: Seconds = { byClock: 0, processor: 0 };

const add = (a: Seconds, b: Seconds): Seconds => ({
  byClock: a.byClock + b.byClock,
  processor: a.processor + b.processor,
});

function rows({ ours, numpy }: Times): BenchRow[] {
  const own = plain("model of the solutions, 12288 × 209, 2000 iterations", secondsText(ours));
  if (numpy === undefined) {
    return [own, plain("… against NumPy on one thread", "not measured: no python3-numpy here")];
  }
  const ratio = ours.processor / numpy.processor;
  return [
    own,
    plain("the same in NumPy, one thread", secondsText(numpy)),
    {
      what: "… ours against NumPy, by processor time",
      measured: `${ratio.toFixed(2)} ×`,
      asked: `≤ ${MOST} ×`,
      ok: ratio <= MOST,
    },
  ];
}

const secondsText = ({ byClock, processor }: Seconds): string =>
  `${byClock.toFixed(1)} s (processor ${processor.toFixed(1)} s)`;

const plain = (what: string, measured: string): BenchRow => ({
  what,
  measured,
  asked: "",
  ok: true,
});
