import * as np from "#np";
import { misconceptions } from "../../../course/checks";

/** X_train, Y_train, X_test, Y_test, num_iterations, learning_rate, print_cost */
type Arguments = [np.NDArray, np.NDArray, np.NDArray, np.NDArray, number?, number?, boolean?];

export default misconceptions(({ reference }) => {
  /** The model with another start. */
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

  /** The right result, except for some fields. */
  const but =
    (slip: (result: ReturnType<typeof reference.model>, args: Arguments) => object) =>
    (...args: Arguments) => {
      const result = reference.model(...args);
      return { ...result, ...slip(result, args) };
    };

  /** Optimize is given another count and rate (or none) than the caller asked for. */
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
      hint: "w holds one weight per feature. Which axis of X_train holds the features?",
    },
    "w sized by the test set": {
      answer: startingAt((_, [, , X_test]) => zeros(X_test.shape[1])),
      caughtBy: "trained",
      hint: "The test set may have any number of pictures. What determines the number of weights?",
    },
    "12288 typed in": {
      answer: startingAt(() => zeros(12288)),
      caughtBy: "trained",
      hint: "This is right only for pictures of 64 by 64 pixels. Where can you read the number of features?",
    },
    "random start": {
      answer: startingAt((n_x) => {
        np.random.seed(1);
        return { w: np.multiply(np.random.randn(n_x, 1), 0.01), b: 0 };
      }),
      caughtBy: "opposite-labels",
      hint: "Your w is not zero before the first step. One neuron needs no random start. Where does the course begin?",
    },
    "count and rate not passed on to optimize": {
      answer: told(() => [undefined, undefined]),
      caughtBy: "trained",
      hint: "Whatever the caller asks for, optimize trains with its defaults. How does it get to know your arguments?",
    },
    "the rate not passed on": {
      answer: told((num_iterations) => [num_iterations, undefined]),
      caughtBy: "trained",
      hint: "w is the same for every learning_rate. Follow that argument from the signature: where does it get lost?",
    },
    "the count not passed on": {
      answer: told((_, learning_rate) => [undefined, learning_rate]),
      caughtBy: "trained",
      hint: "w is the same for every num_iterations. Follow that argument from the signature: where does it get lost?",
    },
    "count and rate swapped": {
      answer: told((num_iterations, learning_rate) => [learning_rate, num_iterations]),
      caughtBy: "trained",
      hint: "You take a single, giant step. In which order does optimize expect its arguments?",
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
      hint: "A test is worthless if its answers were learnt. Which set is for learning, and which is only for testing?",
    },
    "the training predictions returned for the test set": {
      answer: but(({ Y_prediction_train }) => ({ Y_prediction_test: Y_prediction_train })),
      caughtBy: "predictions",
      hint: "Both predictions have as many columns as there are training examples. Which X does each need?",
    },
    "the two predictions swapped": {
      answer: but(({ Y_prediction_train, Y_prediction_test }) => ({
        Y_prediction_test: Y_prediction_train,
        Y_prediction_train: Y_prediction_test,
      })),
      caughtBy: "predictions",
      hint: "Both predictions are right, but each has the other's name. Follow them into the result.",
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
      hint: "The cost falls, yet the answers come from a network that knows nothing. Which w do you predict with?",
    },
    "the costs left out of the result": {
      answer: but(() => ({ costs: undefined })),
      caughtBy: "records",
      hint: "To draw the training curve you need its points. Which field should hold them?",
    },
    "the defaults returned as count and rate": {
      answer: but(() => ({ num_iterations: 2000, learning_rate: 0.5 })),
      caughtBy: "records",
      hint: "The training is right, but the result reports another count and rate. Where does it take them from?",
    },
    "scales the examples again": {
      answer: (X_train, Y_train, X_test, Y_test, ...rest) =>
        reference.model(np.divide(X_train, 255), Y_train, np.divide(X_test, 255), Y_test, ...rest),
      caughtBy: "trained",
      hint: "Your w looks as if the examples were far smaller. Where are the pixels scaled, and how often?",
    },
  };
});
