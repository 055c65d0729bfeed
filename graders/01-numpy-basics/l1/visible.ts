import * as np from "#np";
import { checks, expect, make } from "../../../course/checks";

const pair = make.twoVectors().map(([yhat, y]) => ({ yhat, y }));

/** ŷ is y except in its last entry, which is larger by c. */
const apart = make.vector().chain((y) =>
  make.number().map((c) => {
    const yhat = np.add(y, 0);
    yhat.data[y.size - 1] += c;
    return { yhat, y, c };
  }),
);

export default checks(({ example, property }) => {
  example(
    "known-value",
    "the absolute differences are added up: the course's value",
    2,
    ({ l1 }) => {
      const yhat = np.array([0.9, 0.2, 0.1, 0.4, 0.9]);
      const y = np.array([1, 0, 0, 1, 1]);
      expect(l1(yhat, y)).toBeNumber(1.1);
      const close = l1(np.array([0.01234567]), np.array([0]));
      expect(close, "l1([0.01234567], [0])").toBeNumber(0.01234567);
    },
  );

  property(
    "one-difference",
    "where only one entry differs, by c, the loss is |c|",
    1,
    { apart },
    ({ l1 }, { apart: { yhat, y, c } }) => {
      expect(l1(yhat, y)).toBeNumber(Math.abs(c));
    },
  );

  property(
    "zero-at-equality",
    "the loss is 0 where ŷ equals y, and above 0 otherwise",
    1,
    { pair },
    ({ l1 }, { pair: { yhat, y } }) => {
      expect(l1(y, y), "l1(y, y)").toBeNumber(0);
      const differ = np.max(np.abs(np.subtract(yhat, y))) > 0;
      if (differ) expect(l1(yhat, y)).toBeBetween(0, Number.POSITIVE_INFINITY);
    },
  );

  property(
    "symmetric",
    "swapping ŷ and y leaves the loss the same",
    1,
    { pair },
    ({ l1 }, { pair: { yhat, y } }) => {
      const loss = expect(l1(yhat, y)).toBeNumber();
      expect(l1(y, yhat), "the loss with ŷ and y swapped").toBeNumber(loss);
      const [a, b] = [np.array([1, -2]), np.array([3, 2])];
      expect(l1(a, b), "l1([1, −2], [3, 2])").toBeNumber(6);
      expect(l1(b, a), "l1([3, 2], [1, −2])").toBeNumber(6);
    },
  );
});
