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
    "the squared differences are added up: the course's value",
    2,
    ({ l2 }) => {
      const yhat = np.array([0.9, 0.2, 0.1, 0.4, 0.9]);
      const y = np.array([1, 0, 0, 1, 1]);
      expect(l2(yhat, y)).toBeNumber(0.43);
    },
  );

  property(
    "one-difference",
    "where only one entry differs, by c, the loss is c²",
    1,
    { apart },
    ({ l2 }, { apart: { yhat, y, c } }) => {
      expect(l2(yhat, y)).toBeNumber(c * c);
    },
  );

  property(
    "zero-at-equality",
    "the loss is 0 where ŷ equals y, and above 0 otherwise",
    1,
    { pair },
    ({ l2 }, { pair: { yhat, y } }) => {
      expect(l2(y, y), "l2(y, y)").toBeNumber(0);
      const differ = np.max(np.abs(np.subtract(yhat, y))) > 0;
      if (differ) expect(l2(yhat, y)).toBeBetween(0, Number.POSITIVE_INFINITY);
    },
  );

  property(
    "symmetric",
    "swapping ŷ and y leaves the loss the same",
    1,
    { pair },
    ({ l2 }, { pair: { yhat, y } }) => {
      const loss = expect(l2(yhat, y)).toBeNumber();
      expect(l2(y, yhat), "the loss with ŷ and y swapped").toBeNumber(loss);
      const [a, b] = [np.array([1, -2]), np.array([3, 2])];
      expect(l2(a, b), "l2([1, −2], [3, 2])").toBeNumber(20);
      expect(l2(b, a), "l2([3, 2], [1, −2])").toBeNumber(20);
    },
  );
});
