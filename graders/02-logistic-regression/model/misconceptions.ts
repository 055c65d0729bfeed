import * as np from "#np";
import { misconceptions } from "../../../course/checks";

/** X_train, Y_train, X_test, Y_test, num_iterations, learning_rate, print_cost */
type Arguments = [np.NDArray, np.NDArray, np.NDArray, np.NDArray, number?, number?, boolean?];

export default misconceptions(({ reference }) => {
  /** The model from a start of one's own. */
  const startingAt =
    (start: (n_x: number, args: Arguments) => { w: np.NDArray; b: number }) =>
    (...args: Arguments) => {
      const [X_train, Y_train, X_test, , num_iterations = 2000, learning_rate = 0.5] = args;
      const { w, b } = start(X_train.shape[0], args);
      const trained = reference.optimize(w, b, X_train, Y_train, num_iterations, learning_rate);
      return {
        costs: trained.costs,
        Y_prediction_test: reference.predict(trained.params.w, trained.params.b, X_test),
        Y_prediction_train: reference.predict(trained.params.w, trained.params.b, X_train),
        ...trained.params,
        learning_rate,
        num_iterations,
      };
    };
  const zeros = (dim: number) => reference.initialize_with_zeros(dim);

  /** The right result but for some fields. */
  const but =
    (slip: (result: ReturnType<typeof reference.model>, args: Arguments) => object) =>
    (...args: Arguments) => {
      const result = reference.model(...args);
      return { ...result, ...slip(result, args) };
    };

  /** Optimize is told another count and rate (or none) than the caller asked for. */
  const told =
    (pass: (num_iterations: number, learning_rate: number) => (number | undefined)[]) =>
    (...args: Arguments) => {
      const [X_train, Y_train, X_test, , num_iterations = 2000, learning_rate = 0.5] = args;
      const start = zeros(X_train.shape[0]);
      const passed = pass(num_iterations, learning_rate);
      const { params, costs } = reference.optimize(start.w, start.b, X_train, Y_train, ...passed);
      return {
        costs,
        Y_prediction_test: reference.predict(params.w, params.b, X_test),
        Y_prediction_train: reference.predict(params.w, params.b, X_train),
        ...params,
        learning_rate,
        num_iterations,
      };
    };

  return {
    "w sized by the number of examples": {
      answer: startingAt((_, [X_train]) => zeros(X_train.shape[1])),
      caughtBy: "trained",
      hint: "w holds a weight for each feature. Which axis of X_train has the features?",
    },
    "w sized by the test set": {
      answer: startingAt((_, [, , X_test]) => zeros(X_test.shape[1])),
      caughtBy: "trained",
      hint: "The test set may have any number of pictures. What fixes the number of weights?",
    },
    "12288 typed in": {
      answer: startingAt(() => zeros(12288)),
      caughtBy: "trained",
      hint: "Right for pictures of 64 by 64 pixels only. Where can the number of features be read?",
    },
    "random start": {
      answer: startingAt((n_x) => {
        np.random.seed(1);
        return { w: np.multiply(np.random.randn(n_x, 1), 0.01), b: 0 };
      }),
      caughtBy: "opposite-labels",
      hint: "Your w before the first step is not zero. One neuron needs no random start: where does the course begin?",
    },
    "count and rate not passed on to optimize": {
      answer: told(() => [undefined, undefined]),
      caughtBy: "trained",
      hint: "Whatever is asked for, you train as optimize does by default. How does it learn of your arguments?",
    },
    "the rate not passed on": {
      answer: told((num_iterations) => [num_iterations, undefined]),
      caughtBy: "trained",
      hint: "The same w at any learning_rate: follow it from the signature on: where does it get lost?",
    },
    "the count not passed on": {
      answer: told((_, learning_rate) => [undefined, learning_rate]),
      caughtBy: "trained",
      hint: "The same w for any num_iterations: follow it from the signature on: where does it get lost?",
    },
    "count and rate in each other's place": {
      answer: told((num_iterations, learning_rate) => [learning_rate, num_iterations]),
      caughtBy: "trained",
      hint: "You take a single step, and a giant one. In which order does optimize want its arguments?",
    },
    "learns from the test set": {
      answer: (X_train, Y_train, X_test, Y_test, num_iterations, learning_rate) => {
        const taught = reference.model(
          X_test,
          Y_test,
          X_train,
          Y_train,
          num_iterations,
          learning_rate,
        );
        const { Y_prediction_train, Y_prediction_test } = taught;
        return {
          ...taught,
          Y_prediction_test: Y_prediction_train,
          Y_prediction_train: Y_prediction_test,
        };
      },
      caughtBy: "trained",
      hint: "A test is worth nothing when its answers were learnt. Which set teaches, which one only asks?",
    },
    "the predictions of train returned for test": {
      answer: but(({ Y_prediction_train }) => ({ Y_prediction_test: Y_prediction_train })),
      caughtBy: "predictions",
      hint: "Both predictions have as many columns as there are training examples. Which X does each need?",
    },
    "the two predictions in each other's place": {
      answer: but(({ Y_prediction_train, Y_prediction_test }) => ({
        Y_prediction_test: Y_prediction_train,
        Y_prediction_train: Y_prediction_test,
      })),
      caughtBy: "predictions",
      hint: "Both predictions are right, each under the other's name. Follow them into the result.",
    },
    "predicts with the parameters from before the training": {
      answer: but(({ w }, [X_train, , X_test]) => {
        const start = np.multiply(0, w);
        return {
          Y_prediction_test: reference.predict(start, 0, X_test),
          Y_prediction_train: reference.predict(start, 0, X_train),
        };
      }),
      caughtBy: "predictions",
      hint: "The cost falls, yet the answers are those of a network that knows nothing. Which w do they come from?",
    },
    "the costs left out of the result": {
      answer: but(() => ({ costs: undefined })),
      caughtBy: "records",
      hint: "Who wants to draw the curve of the training needs its points. Where are they?",
    },
    "the defaults returned as count and rate": {
      answer: but(() => ({ num_iterations: 2000, learning_rate: 0.5 })),
      caughtBy: "records",
      hint: "The training is right, but the result tells of another one. Where does it take count and rate from?",
    },
    "scales the examples once more": {
      answer: (X_train, Y_train, X_test, Y_test, ...rest) =>
        reference.model(np.divide(X_train, 255), Y_train, np.divide(X_test, 255), Y_test, ...rest),
      caughtBy: "trained",
      hint: "Your w is as if the examples were far smaller. Who scales the pixels, and how often?",
    },
  };
});
