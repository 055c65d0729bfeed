import * as np from "#np";
import { expect, test } from "@jest/globals";
import { inspect } from "node:util";

const a = np.array([
  [1, -2.5],
  [3, 4],
]);

test("console.log shows an array as NumPy does, with its shape", () => {
  expect(inspect(a)).toBe("array([[ 1. , -2.5],\n       [ 3. ,  4. ]])  shape (2,2)");
  expect(inspect(np.zeros([0, 3]))).toBe("array([])  shape (0,3)");
});

test("within an object the rows stay under each other", () => {
  expect(inspect({ grads: { dw: a, db: np.array(2) } })).toBe(
    [
      "{",
      "  grads: {",
      "    dw: ",
      "    array([[ 1. , -2.5],",
      "           [ 3. ,  4. ]])  shape (2,2),",
      "    db: array(2.)  shape ()",
      "  }",
      "}",
    ].join("\n"),
  );
});

test("text with an array in it", () => {
  expect(`w: ${a.T}`).toBe("w: [[ 1.   3. ]\n [-2.5  4. ]]  shape (2,2)");
  expect(`${np.array(0.1)}`).toBe("0.1");
});

test("Jest compares arrays by value and shows them in NumPy's layout", () => {
  expect(np.add(a, 0)).toEqual(a);
  expect(np.add(a, 0)).toStrictEqual(a);
  expect(np.ones(2)).not.toEqual(np.ones([2, 1]));
  expect(() => expect(np.ones([2, 1])).toEqual(np.zeros([2, 1]))).toThrow(
    /-\s+"array\(\[\[0\.\],[^]*\+\s+"array\(\[\[1\.\],[^]*shape \(2,1\)"/,
  );
});

test("a large array is shortened", () => {
  expect(inspect(np.arange(12288).reshape(64, 64, 3)).length).toBeLessThan(2000);
});
