import * as np from "#np";
import { checks, expect, make } from "../../../course/checks";

export default checks(({ example, property, stretch }) => {
  example("lecture-rows", "the lecture's two rows", 2, ({ softmax }) => {
    const x = np.array([
      [9, 2, 5, 0, 0],
      [7, 5, 0, 0, 0],
    ]);
    expect(softmax(x)).toBeArray([
      [
        0.9808976649146187, 0.0008944628906901777, 0.017965767417378736, 0.00012105238865619453,
        0.00012105238865619453,
      ],
      [
        0.87867985588699, 0.11891638717077183, 0.0008012523140793875, 0.0008012523140793875,
        0.0008012523140793875,
      ],
    ]);
    expect(softmax(np.array([[5]])), "softmax([[5]])").toBeArray([[1]]);
  });

  property(
    "rows-sum-to-1",
    "every row sums to 1",
    2,
    { x: make.matrix() },
    ({ softmax }, { x }) => {
      const rows = np.sum(expect(softmax(x)).toHaveShape(x.shape), { axis: 1 });
      expect(rows, "the sum of each row").toBeArray(np.ones(x.shape[0]));
    },
  );

  property(
    "ratios",
    "in the same row, a score higher by 1 has e times the probability",
    1,
    { x: make.matrix({ cols: [2, 5] }) },
    ({ softmax }, { x }) => {
      const first = [":", [0, 1]] as const;
      const logs = np.log(expect(softmax(x)).toHaveShape(x.shape));
      const steps = np.subtract(logs, np.slice(logs, ...first));
      const what = "ln of each probability, minus ln of the row's first one";
      expect(steps, what).toBeArray(np.subtract(x, np.slice(x, ...first)));
    },
  );

  property(
    "shift",
    "adding a number to a whole row changes nothing",
    1,
    { x: make.matrix(), shift: make.number() },
    ({ softmax }, { x, shift }) => {
      const before = expect(softmax(x), "before the shift").toHaveShape(x.shape);
      const shifts = np.zeros([x.shape[0], 1]);
      shifts.data[0] = shift;
      const after = softmax(np.add(x, shifts));
      expect(after, "the result after the first row was shifted").toBeArray(before);
      const sums = np.sum(before, { axis: 1 });
      expect(sums, "the sum of each row").toBeArray(np.ones(x.shape[0]));
    },
  );

  stretch("large", "stays finite at 1000 and at −1000", ({ softmax }) => {
    expect(softmax(np.array([[1000, 0]]))).toBeArray([[1, 0]]);
    expect(softmax(np.array([[-1000, -1000]]))).toBeArray([[0.5, 0.5]]);
    const both = [
      [1000, 1000],
      [-1000, -1000],
    ];
    expect(softmax(np.array(both))).toBeArray([
      [0.5, 0.5],
      [0.5, 0.5],
    ]);
  });
});
