import { countOf, type DataSet, largerClass, type Split } from "../../training/data-set";
import { durationText } from "../../training/duration";
import { stepsText } from "../steps-text";
import { accuracyOf, percentText, wrongOnes } from "../percent";
import type { TrainingRun } from "../../training/job";
import { labelFor, labelText, probabilityText } from "../verdict";
import { sparkline } from "./sparkline";

/** The first lines: what is trained on what. */
export function headline({ title, train, test }: DataSet, solution: boolean): string {
  const who = solution ? "The reference solutions" : "Your code";
  const [, height, width] = train.images.shape;
  return (
    `${who} on ${title}:\n` +
    `${countOf(train)} pictures to learn from, ${countOf(test)} to be tested on, ` +
    `${height} × ${width} pixels each`
  );
}

/** The result of a training, at most 80 columns wide. */
export function summary(run: TrainingRun, { train, test }: DataSet): string {
  const { iterations, rate, milliseconds, costs } = run;
  const wrong = wrongOnes(run.testPredictions, test).length;
  return [
    `${stepsText(iterations)} at learning rate ${rate} took ${durationText(milliseconds)}.`,
    "",
    `  cost      ${sparkline(costs)}  ${costText(costs)}`,
    `  training  ${accuracyLine(run.trainPredictions, train)}`,
    `  test      ${accuracyLine(run.testPredictions, test)}`,
    "",
    `${wrong} of ${countOf(test)} test pictures are misjudged.`,
  ].join("\n");
}

function costText(costs: number[]): string {
  const [first] = costs;
  const last = costs[costs.length - 1];
  if (costs.length === 1) return `${first.toFixed(6)} at iteration 0`;
  const at = costs.findIndex((cost) => !Number.isFinite(cost));
  if (at >= 0) return `not a finite number at iteration ${at * 100}: try a lower --rate`;
  return `from ${first.toFixed(6)} to ${last.toFixed(6)}`;
}

function accuracyLine(predictions: Float64Array, split: Split): string {
  const { label, percent } = largerClass(split);
  const right = percentText(accuracyOf(predictions, split)).padStart(7);
  return `${right} right  (always saying "${labelText(label)}": ${percentText(percent)})`;
}

/** What the model says of a learner's own picture. */
export const ownPictureText = (file: string, probability: number): string =>
  `${file}: ${labelText(labelFor(probability))}, says the model; ` +
  `probability of a cat ${probabilityText(probability)}.`;
