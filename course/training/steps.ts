import { fromData, type NDArray } from "#np";
import type { DataSet } from "./data-set";
import type { Caller } from "./caller";
import { checkRun } from "./check-run";
import { comparisonLength } from "./comparison-length";
import type { Job, TrainingRun, SentSplit, Stage, Trained } from "./job";
import { preparePictures } from "./prepare";

/** Iterations of the run that only measures: two, and more if those are quick. */
const GLANCE = 2;
const FIRST_RUN = 20;

/** If they are slower than this, two iterations are enough. */
const SLOW = 1_000;

/**
 * The work of the child: prepares the pictures, measures a few iterations, trains, and compares
 * learning rates if there is time.
 *
 * @param tell called before each stage, and awaited, so that the parent knows what runs
 * @throws Failed if the learner's code fails or answers wrongly
 */
export async function steps(
  job: Job,
  caller: Caller,
  tell: (stage: Stage) => Promise<void>,
): Promise<Trained> {
  const data = { train: unpack(job.train), test: unpack(job.test) };
  await tell({ calls: "flatten_images", purpose: "prepare" });
  const X = {
    train: preparePictures(caller, data.train),
    test: preparePictures(caller, data.test),
  };
  const train = (iterations: number, rate: number) => run(caller, data, X, iterations, rate);

  await tell({ calls: "model", purpose: "first-run" });
  let first = train(GLANCE, job.rate);
  if (first.milliseconds < SLOW) first = train(FIRST_RUN, job.rate);

  const expected = perIteration(first) * job.iterations;
  await tell({ calls: "model", purpose: "train", expected });
  const main = train(job.iterations, job.rate);

  const each = perIteration(main.iterations > first.iterations ? main : first);
  const { rates, budget } = job.comparison;
  const length = comparisonLength(each, rates.length, budget);
  const comparison: TrainingRun[] = [];
  for (const rate of length > 0 ? rates : []) {
    await tell({ calls: "model", purpose: "compare", rate, expected: length * each });
    comparison.push(train(length, rate));
  }
  return { run: main, comparison, printed: caller.printed };
}

const perIteration = ({ milliseconds, iterations }: TrainingRun): number =>
  milliseconds / iterations;

type Halves = Pick<DataSet, "train" | "test">;

function run(
  caller: Caller,
  data: Halves,
  X: { train: NDArray; test: NDArray },
  iterations: number,
  rate: number,
): TrainingRun {
  const { train, test } = data;
  const started = performance.now();
  const args = [X.train, train.labels, X.test, test.labels, iterations, rate, false];
  const returned = caller.call("model", args);
  const milliseconds = performance.now() - started;
  return checkRun(returned, data, { iterations, rate, milliseconds }, caller.printed);
}

const unpack = ({ pixels, shape, labels }: SentSplit) => ({
  images: fromData(pixels, shape),
  labels: fromData(labels, [1, labels.length]),
});
