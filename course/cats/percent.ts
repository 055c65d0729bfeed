import type { Split } from "../training/data-set";

/** A share in percent as a person reads it: one decimal. */
export const percentText = (percent: number): string => `${percent.toFixed(1)} %`;

/** How many of the predictions are right, in percent; our own, whatever `accuracy` does. */
export function accuracyOf(predictions: Float64Array, { labels }: Split): number {
  const right = predictions.filter((prediction, i) => prediction === labels.data[i]).length;
  return (right / predictions.length) * 100;
}

/** Which pictures are predicted wrongly, by index. */
export const wrongOnes = (predictions: Float64Array, { labels }: Split): number[] =>
  [...predictions.keys()].filter((i) => predictions[i] !== labels.data[i]);
