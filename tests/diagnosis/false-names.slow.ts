import { describe, expect, test } from "@jest/globals";
import path from "node:path";
import * as np from "#np";
import { trustedAnswerer } from "../../course/answers/trusted-answerer";
import { readUnits } from "../../course/catalog/node/read-units";
import { everything, pathOf } from "../../course/catalog/select";
import type { Answer } from "../../course/checks/misconceptions";
import { diagnose, fingerprintsOf, outputsOf, type Probe } from "../../course/diagnosis/diagnose";
import { probesOf } from "../../course/diagnosis/probes";
import { dossierOf, type Dossier } from "../../course/dossier/dossier";
import { genericAnswers } from "../../course/proof/generic/generic-answers";
import { inputsOf } from "../../course/proof/generic/inputs";
import { subjectOf } from "../../course/proof/generic/subject";

/*
 * A name is true if the answer does what the known mistake does for inputs that the diagnosis has
 * not seen. The wrong answers are those that `verify` derives from the solutions, about 800, and
 * some that people have written.
 */

const ROOT = path.join(__dirname, "../..");
const ALL = everything(readUnits(ROOT)).map((one) => [pathOf(one), one] as const);
const UNSEEN = ["unseen-0", "unseen-1", "unseen-2"];

function namer(dossier: Dossier, probes: Probe[] = probesOf(dossier)) {
  const { reference, misconceptions, alternatives, chosen } = dossier;
  const { name } = chosen.info;
  const fingerprints = fingerprintsOf(name, reference, misconceptions, alternatives, probes);
  return (answer: Answer): string[] => {
    const answerer = trustedAnswerer({ ...reference, [name]: answer });
    return diagnose(outputsOf(name, answerer, probes), fingerprints).map(({ mistake }) => mistake);
  };
}

/** The mistakes that are named although the answer makes others. */
function falseNames(dossier: Dossier, answers: Record<string, Answer>): string[] {
  const namesOf = namer(dossier);
  const unseen = UNSEEN.flatMap((seed) => inputsOf(dossier, dossier.checks, seed));
  let namesThere: ReturnType<typeof namer> | undefined;
  return Object.entries(answers).flatMap(([words, answer]) => {
    const names = namesOf(answer);
    const there = names.length > 0 ? (namesThere ??= namer(dossier, unseen))(answer) : [];
    return names.filter((name) => !there.includes(name)).map((name) => `${words}: ${name}`);
  });
}

test.each(ALL)("no generic wrong answer for %s gets a name that is not its own", (_, chosen) => {
  const dossier = dossierOf(ROOT, chosen, require);
  const visible = dossier.checks.filter(({ visibility }) => visibility === "visible");
  const subject = subjectOf(dossier, inputsOf(dossier, visible, chosen.unit.seed));
  expect(falseNames(dossier, genericAnswers(subject))).toEqual([]);
});

const dossierNamed = (answer: string) =>
  dossierOf(ROOT, ALL.find(([at]) => at === answer)![1], require);

describe("wrong answers of people get no false name", () => {
  const sigmoid = (z: np.NDArray | number) => np.divide(1, np.add(1, np.exp(np.negative(z))));
  const cost = (A: np.NDArray, Y: np.NDArray, m: number) =>
    -np.sum(
      np.add(np.multiply(Y, np.log(A)), np.multiply(np.subtract(1, Y), np.log(np.subtract(1, A)))),
    ) / m;

  test("predict with the threshold 0.6", () => {
    const dossier = dossierNamed("02-logistic-regression/predict");
    const at = (threshold: number) => (w: np.NDArray, b: number, X: np.NDArray) =>
      np.greater(sigmoid(np.add(np.dot(w.T, X), b)), threshold);
    const answers = Object.fromEntries(
      [0.4, 0.45, 0.55, 0.6, 0.65, 0.7, 0.9].map((one) => [`threshold ${one}`, at(one)]),
    );
    expect(falseNames(dossier, answers)).toEqual([]);
  });

  test("propagate with A of shape (m, 1) against Y of shape (1, m)", () => {
    const dossier = dossierNamed("02-logistic-regression/propagate");
    const tall: Answer = (w: np.NDArray, b: number, X: np.NDArray, Y: np.NDArray) => {
      const m = X.shape[1];
      const A = sigmoid(np.add(np.dot(X.T, w), b));
      const dZ = np.subtract(A, Y);
      return {
        grads: {
          dw: np.divide(np.dot(X, np.sum(dZ, { axis: 1, keepdims: true })), m),
          db: np.sum(dZ) / m,
        },
        cost: cost(A, Y, m),
      };
    };
    expect(falseNames(dossier, { tall })).toEqual([]);
    expect(namer(dossier)(tall)).toEqual([]);
  });

  test("model that passes an object of options", () => {
    const dossier = dossierNamed("02-logistic-regression/model");
    const { optimize, initialize_with_zeros, predict } = dossier.reference;
    const options: Answer = (X, Y, X_test, _, num_iterations = 2000, learning_rate = 0.5) => {
      const start = initialize_with_zeros(X.shape[0]);
      const { params, costs } = optimize(start.w, start.b, X, Y, { num_iterations, learning_rate });
      return {
        costs,
        Y_prediction_test: predict(params.w, params.b, X_test),
        Y_prediction_train: predict(params.w, params.b, X),
        ...params,
        learning_rate,
        num_iterations,
      };
    };
    expect(falseNames(dossier, { options })).toEqual([]);
  });
});
