import * as np from "#np";
import { checks, expect, make } from "../../../course/checks";

/** Three features, five training examples, two test examples: no two sizes are equal. */
const X_train = np.array([
  [1, 2, -1, -2, 3],
  [0, 1, -1, 1, -1],
  [2, 0, 1, -1, -2],
]);
const Y_train = np.array([[1, 1, 0, 0, 1]]);
const X_test = np.array([
  [-1, 2],
  [1, 1],
  [1, -2],
]);
const Y_test = np.array([[0, 1]]);

export default checks(({ example, property }) => {
  example("trained", "w and b after three steps at rate 0.1", 1, ({ model }) => {
    const out = model(X_train, Y_train, X_test, Y_test, 3, 0.1);
    expect(out)
      .at("w")
      .toBeArray([[0.24506489154404804], [0.002534389016184322], [0.003736491535244797]]);
    expect(out).at("b").toBeNumber(0.02544659940915394);
  });

  example("predictions", "one prediction per example, for each set", 1, ({ model }) => {
    const out = model(X_train, Y_train, X_test, Y_test, 3, 0.1);
    expect(out)
      .at("Y_prediction_train")
      .toBeArray([[1, 1, 0, 0, 1]]);
    expect(out)
      .at("Y_prediction_test")
      .toBeArray([[0, 1]]);
  });

  example(
    "records",
    "the result holds its costs, count and rate, given or left out",
    1,
    ({ model }) => {
      const out = model(X_train, Y_train, X_test, Y_test, 101, 1.375);
      expect(out).at("costs").toBeList([Math.LN2, 0.004683761380724846]);
      expect(out).at("num_iterations").toBeNumber(101);
      expect(out).at("learning_rate").toBeNumber(1.375);

      const untold = expect(
        model(X_train, Y_train, X_test, Y_test),
        "model without count and rate",
      );
      untold.at("w").toBeArray([[5.042642970100526], [1.7563896506413565], [0.9851051972920071]]);
      untold.at("num_iterations").toBeNumber(2000);
      untold.at("learning_rate").toBeNumber(0.5);
      const costs = untold.at("costs").toBeList();
      expect(costs.length, "the number of costs without a count").toBeNumber(20);
      expect(costs[1], "the cost of iteration 100 without a rate").toBeNumber(0.012428452074735937);
    },
  );

  example("published", "the course's example: four features, seven examples", 1, ({ model }) => {
    const X = np.array(COURSE_X);
    const Y = np.array([[1, 0, 0, 1, 0, 0, 1]]);
    const out = model(X, Y, np.array(COURSE_X_TEST), np.array([[0, 1, 0]]), 50, 0.01);
    expect(out)
      .at("w")
      .toBeArray([
        [0.08639756558517207],
        [-0.08231267739826846],
        [-0.11798926529340792],
        [0.12866053272587225],
      ]);
    expect(out).at("b").toBeNumber(-0.039832360948163205);
    expect(out)
      .at("Y_prediction_train")
      .toBeArray([[1, 1, 0, 1, 0, 0, 1]]);
    expect(out)
      .at("Y_prediction_test")
      .toBeArray([[1, 1, 0]]);
  });

  example("repeated", "the same call gives the same result again", 1, ({ model }) => {
    const X = np.slice(X_train, ":", [0, 3]);
    const Y = np.slice(Y_train, ":", [0, 3]);
    const first = model(X, Y, X_test, Y_test, 5, 0.2);
    const w = expect(first).at("w").toHaveShape([3, 1]);
    const b = expect(first).at("b").toBeNumber();
    // otherwise a constant result would pass
    const other = model(X, np.subtract(1, Y), X_test, Y_test, 5, 0.2);
    const other_w = expect(other).at("w").toHaveShape([3, 1]);
    const apart = np.sum(np.abs(np.subtract(other_w, w)));
    const what = "how far w moves when the labels are flipped";
    expect(apart, what).toBeBetween(0, Number.POSITIVE_INFINITY);
    const again = model(X, Y, X_test, Y_test, 5, 0.2);
    expect(again).at("w").toBeArray(w);
    expect(again).at("b").toBeNumber(b);
  });

  example("separable", "it learns a set that a line can separate", 1, ({ model }) => {
    const points = np.array([
      [1, 2, 2, 4, 5, 4],
      [2, 1, 2, 4, 4, 5],
    ]);
    const truth = np.array([[0, 0, 0, 1, 1, 1]]);
    const others = np.array([
      [1, 5],
      [1, 5],
    ]);
    const out = model(points, truth, others, np.array([[0, 1]]), 150, 0.2);
    expect(out)
      .at("w")
      .toBeArray([[0.6388189203903025], [0.6388189203903025]]);
    expect(out).at("b").toBeNumber(-3.316067550466257);
    expect(out).at("Y_prediction_train").toBeArray(truth);
    expect(out)
      .at("Y_prediction_test")
      .toBeArray([[0, 1]]);
  });

  property(
    "opposite-labels",
    "opposite labels give −w and −b: it starts from zero",
    1,
    { train: make.sample().map(({ X, Y }) => ({ X, Y })) },
    ({ model }, { train: { X, Y } }) => {
      const out = model(X, Y, X, Y, 4, 0.1);
      const w = expect(out).at("w").toHaveShape([X.shape[0], 1]);
      const b = expect(out).at("b").toBeNumber();
      const other = np.subtract(1, Y);
      const opposite = model(X, other, X, other, 4, 0.1);
      const opposite_w = expect(opposite).at("w").toHaveShape(w.shape);
      expect(opposite_w, "w from the opposite labels").toBeArray(np.negative(w));
      const opposite_b = expect(opposite).at("b").toBeNumber();
      expect(opposite_b, "b from the opposite labels").toBeNumber(-b);
      // otherwise a model that never leaves 0 would pass
      const all_cats = model(X, np.ones(Y.shape), X, Y, 4, 0.1);
      expect(expect(all_cats).at("b").toBeNumber(), "b where all are cats").toBeBetween(
        0,
        Number.POSITIVE_INFINITY,
      );
    },
    { runs: 10 },
  );
});

/** np.random.seed(0); X = randn(4, 7); X_test = randn(4, 3) */
const COURSE_X = [
  [
    1.764052345967664, 0.4001572083672233, 0.9787379841057392, 2.240893199201458,
    1.8675579901499675, -0.977277879876411, 0.9500884175255894,
  ],
  [
    -0.1513572082976979, -0.10321885179355784, 0.41059850193837233, 0.144043571160878,
    1.454273506962975, 0.7610377251469934, 0.12167501649282841,
  ],
  [
    0.44386323274542566, 0.33367432737426683, 1.4940790731576061, -0.20515826376580087,
    0.31306770165090136, -0.8540957393017248, -2.5529898158340787,
  ],
  [
    0.6536185954403606, 0.8644361988595057, -0.7421650204064419, 2.2697546239876076,
    -1.4543656745987648, 0.04575851730144607, -0.1871838500258336,
  ],
];
const COURSE_X_TEST = [
  [1.5327792143584575, 1.469358769900285, 0.1549474256969163],
  [0.37816251960217356, -0.8877857476301128, -1.980796468223927],
  [-0.3479121493261526, 0.15634896910398005, 1.2302906807277207],
  [1.2023798487844113, -0.3873268174079523, -0.30230275057533557],
];
