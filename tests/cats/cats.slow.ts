import { expect, test } from "@jest/globals";
import { join, resolve } from "node:path";
import { find_catvnoncat } from "../../datasets/catvnoncat/load";
import { type DataSet, largerClass } from "../../course/training/data-set";
import { type Lesson, loadData } from "../../course/cats/load-data";
import { accuracyOf } from "../../course/cats/percent";
import { jobFor } from "../../course/training/job-for";
import type { TrainingRun, Trained } from "../../course/training/job";
import { trainInChild } from "../../course/training/train-in-child";
import published from "../solutions/published-cats.json";

const ROOT = resolve(__dirname, "../..");

/** Ten minutes: a machine may be busy, and nothing here is about speed. */
const PATIENCE = 600_000;

/** A comparison as the course makes it, with 1500 iterations a rate, whatever the time. */
const FULL = { rates: [0.01, 0.001, 0.0001], budget: Number.POSITIVE_INFINITY };

const train = ({ data, iterations, rate }: Lesson, comparison = {}): Promise<Trained> =>
  trainInChild({ ...jobFor(ROOT, data, true, { iterations, rate }), ...comparison });

const percentages = ({ trainPredictions, testPredictions }: TrainingRun, data: DataSet) => ({
  train: accuracyOf(trainPredictions, data.train),
  test: accuracyOf(testPredictions, data.test),
});

test(
  "our own pictures: learned well, clearly above the larger class, clearly under 100 %",
  async () => {
    const lesson = loadData(ROOT);
    const { run } = await train(lesson);
    const percent = percentages(run, lesson.data);
    expect(percent.train).toBeGreaterThan(95);
    expect(percent.test).toBeGreaterThan(largerClass(lesson.data.test).percent + 8);
    expect(percent.test).toBeLessThan(95);
    expect(run.costs).toEqual(run.costs.toSorted((a, b) => b - a));
    expect(run.costs.at(-1)).toBeLessThan(0.2);
  },
  PATIENCE,
);

// The licence of the course's files is unknown, so they are kept beside the checkout, if at all.
const found = find_catvnoncat([join(ROOT, "..", "shared", "datasets", "catvnoncat")]);
if (found === undefined) {
  console.warn("Skipped: train_catvnoncat.h5 and test_catvnoncat.h5 are not on this machine.");
}

(found === undefined ? test.skip : test)(
  "the course's own pictures: its published costs and accuracies",
  async () => {
    const lesson = loadData(ROOT, found);
    const { run, comparison } = await train(lesson, { comparison: FULL });
    expect([run, ...comparison]).toHaveLength(published.length);
    for (const [i, one] of [run, ...comparison].entries()) {
      const { costs, num_iterations, learning_rate, ...accuracies } = published[i];
      expect(one).toMatchObject({ iterations: num_iterations, rate: learning_rate });
      expect(one.costs).toHaveLength(costs.length);
      costs.forEach((cost, at) => expect(Math.abs(one.costs[at] - cost)).toBeLessThan(1e-6));
      const percent = percentages(one, lesson.data);
      expect(percent.train).toBeCloseTo(accuracies.train_accuracy, 9);
      expect(percent.test).toBeCloseTo(accuracies.test_accuracy, 9);
    }
  },
  PATIENCE,
);
