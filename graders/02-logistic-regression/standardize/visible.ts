import * as np from "#np";
import { checks, expect, make } from "../../../course/checks";

export default checks(({ example, property }) => {
  example("known-pixels", "0 stays 0, 51 becomes 0.2, 255 becomes 1", 1, ({ standardize }) => {
    const X = np.array([
      [0, 51, 153],
      [102, 255, 204],
    ]);
    expect(standardize(X)).toBeArray([
      [0, 0.2, 0.6],
      [0.4, 1, 0.8],
    ]);
    const square = np.array([
      [0, 255],
      [51, 102],
    ]);
    expect(standardize(square), "standardize([[0, 255], [51, 102]])").toBeArray([
      [0, 1],
      [0.2, 0.4],
    ]);
    expect(standardize(np.array([[51, 255]])), "standardize([[51, 255]])").toBeArray([[0.2, 1]]);
    for (const shape of [[2], [2, 1, 2], [1, 2, 1, 3]]) {
      const what = `standardize of an array of rank ${shape.length}`;
      expect(standardize(np.full(shape, 51)), what).toBeArray(np.full(shape, 0.2));
    }
    expect(standardize(np.array([[102]])), "standardize([[102]])").toBeArray([[0.4]]);
  });

  example("dark-picture", "a dark picture stays dark", 1, ({ standardize }) => {
    const X = np.array([[17], [34], [51]]);
    expect(standardize(X)).toBeArray([[0.06666666666666667], [0.13333333333333333], [0.2]]);
  });

  property(
    "one-scale",
    "255 times the result is the pixel again, whatever the shape",
    1,
    {
      X: make
        .arrayOfRank([1, 4], { low: 0, high: 15 })
        .map((sixteenths) => np.multiply(sixteenths, 16)),
    },
    ({ standardize }, { X }) => {
      const scaled = expect(standardize(X)).toHaveShape(X.shape);
      expect(np.multiply(scaled, 255), "255 times the result").toBeArray(X);
    },
  );
});
