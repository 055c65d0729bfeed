import type { Printed } from "../checks/answerer";
import { asArray, asList, asNumber, fieldOf } from "../checks/narrow";
import { showShape } from "../checks/show-value";
import type { Value } from "../checks/value";
import { countOf, type DataSet, featuresOf, pictureOf, type Split } from "./data-set";
import { probabilityOfCat, type Weights } from "./probability";
import * as texts from "./texts";
import { Failed } from "./failed";
import type { TrainingRun } from "./job";
import { judged } from "./judged";

type Halves = Pick<DataSet, "train" | "test">;

/**
 * Checks what `model` returned before anything relies on it: shapes, numbers, and whether its
 * predictions agree with its own w and b.
 *
 * @throws Failed with a sentence, and the function whose checks say more
 */
export function checkRun(
  returned: Value,
  { train, test }: Halves,
  asked: { iterations: number; rate: number; milliseconds: number },
  printed: Printed,
): TrainingRun {
  const wrong = (name: string, message: string): never => {
    throw new Failed({ kind: "wrong", name, message, printed });
  };
  const field = <T>(name: string, narrow: (value: Value, what: string) => T): T =>
    judged("model", printed, () =>
      narrow(fieldOf(returned, name, "what model returned"), `${name} of model`),
    );
  const array = (name: string, shape: number[]): Float64Array => {
    const found = field(name, asArray);
    if (showShape(found.shape) !== showShape(shape)) {
      wrong("model", texts.wrongField(name, showShape(found.shape), showShape(shape)));
    }
    if (!found.data.every(Number.isFinite)) wrong("model", texts.notFinite(name));
    return found.data;
  };

  const w = array("w", [featuresOf(train), 1]);
  const b = field("b", asNumber);
  if (!Number.isFinite(b)) wrong("model", texts.notFinite("b"));
  const costs = field("costs", asList);
  const expected = Math.ceil(asked.iterations / 100);
  if (costs.length !== expected) {
    wrong("optimize", texts.wrongCosts(costs.length, expected, asked.iterations));
  }
  const predictions = (name: string, split: Split): Float64Array => {
    const found = array(name, [1, countOf(split)]);
    const odd = found.find((value) => value !== 0 && value !== 1);
    if (odd !== undefined) wrong("predict", texts.notZeroOrOne(name, odd));
    const contrary = firstContrary(found, { w, b }, split);
    if (contrary !== undefined) wrong("predict", texts.contrary(name, ...contrary));
    return found;
  };
  const trainPredictions = predictions("Y_prediction_train", train);
  const testPredictions = predictions("Y_prediction_test", test);
  return { ...asked, costs, w, b, trainPredictions, testPredictions };
}

/** The first picture predicted against σ(wᵀx + b): its index, its prediction, the probability. */
function firstContrary(
  predictions: Float64Array,
  weights: Weights,
  split: Split,
): [number, number, number] | undefined {
  for (let i = 0; i < predictions.length; i++) {
    const probability = probabilityOfCat(weights, pictureOf(split, i));
    // Sums in another order differ in the last digits, so 0.5 itself may fall on either side.
    const contrary = Math.abs(probability - 0.5) > 1e-6 && predictions[i] !== +(probability > 0.5);
    if (contrary) return [i, predictions[i], probability];
  }
  return undefined;
}
