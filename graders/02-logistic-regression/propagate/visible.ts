import * as np from "#np";
import { type Answers, checks, expect, gradient, make, slope } from "../../../course/checks";

/** What central differences can promise for |z| ≤ 8. */
const NEAR = { atol: 1e-6, rtol: 1e-6 };

/** The lecture's first example: two features, three examples. */
const w = np.array([[1], [2]]);
const b = 1.5;
const X = np.array([
  [1, -2, -1],
  [3, 0.5, -3.2],
]);
const Y = np.array([[1, 1, 0]]);

export default checks(({ example, property }) => {
  example("known-cost", "the cost of the lecture's example", 1, ({ propagate }) => {
    expect(propagate(w, b, X, Y))
      .at("cost")
      .toBeNumber(0.15900537707692405);
  });

  example("known-dw", "dw of the lecture's example", 1, ({ propagate }) => {
    expect(propagate(w, b, X, Y))
      .at("grads.dw")
      .toBeArray([[0.2507153166184082], [-0.06604096325829123]]);
    const wide = np.array([
      [1, 5, -2],
      [0, -1, -4],
    ]);
    expect(propagate(np.array([[0], [0]]), 0, wide, np.array([[0, 0, 1]])))
      .at("grads.dw")
      .toBeArray([[1.3333333333333333], [0.5]]);
  });

  example("known-db", "db of the lecture's example", 1, ({ propagate }) => {
    expect(propagate(w, b, X, Y))
      .at("grads.db")
      .toBeNumber(-0.12500404500439652);
  });

  example("three-features", "three features, four examples", 1, ({ propagate }) => {
    const wide = np.array([
      [1, 2, -1, 0],
      [3, 4, -3.2, 1],
      [3, 4, -3.2, -3.5],
    ]);
    const out = propagate(np.array([[1], [2], [-1]]), 2.5, wide, np.array([[1, 1, 0, 0]]));
    expect(out).at("cost").toBeNumber(2.0424567983978403);
    expect(out).at("grads.db").toBeNumber(0.288106326429569);
    expect(out)
      .at("grads.dw")
      .toBeArray([[-0.03909332532409552], [0.12501463672994773], [-0.9996080943732777]]);
  });

  property(
    "shapes",
    "dw has the shape of w; db and the cost are numbers",
    1,
    { sample: make.sample() },
    ({ propagate }, { sample }) => {
      const out = propagate(sample.w, sample.b, sample.X, sample.Y);
      expect(out).at("grads.dw").toHaveShape(sample.w.shape);
      expect(out).at("grads.db").toBeNumber();
      expect(out).at("cost").toBeNumber();
      mustMoveWithB(propagate, sample);
    },
  );

  property(
    "slopes-of-own-cost",
    "dw and db are the slopes of your cost",
    2,
    { sample: make.sample() },
    ({ propagate }, { sample }) => {
      const { w, b, X, Y } = sample;
      const cost = (w: np.NDArray, b: number) =>
        expect(propagate(w, b, X, Y))
          .at("cost")
          .toBeNumber();
      const out = propagate(w, b, X, Y);
      const dw = expect(out).at("grads.dw").toHaveShape(w.shape);
      const db = expect(out).at("grads.db").toBeNumber();
      const slopes = gradient((moved) => cost(moved, b), w);
      expect(dw, "grads.dw, compared with the slope of your cost along w,").toBeArray(slopes, NEAR);
      const along_b = slope((moved) => cost(w, moved), b);
      expect(db, "grads.db, compared with the slope of your cost along b,").toBeNumber(
        along_b,
        NEAR,
      );
      // otherwise a cost of 0 with slopes of 0 would pass
      expect(out).at("cost").toBeBetween(0, Number.POSITIVE_INFINITY);
    },
  );

  property(
    "any-order",
    "the order of the examples changes nothing",
    1,
    { sample: make.sample() },
    ({ propagate }, { sample }) => {
      const { w, b, X, Y } = sample;
      const out = propagate(w, b, X, Y);
      const cost = expect(out).at("cost").toBeNumber();
      const db = expect(out).at("grads.db").toBeNumber();
      const dw = expect(out).at("grads.dw").toHaveShape(w.shape);
      const moved = propagate(w, b, firstToLast(X), firstToLast(Y));
      const other = "with the first example moved to the end";
      expect(expect(moved).at("cost").toBeNumber(), `the cost ${other}`).toBeNumber(cost);
      expect(expect(moved).at("grads.db").toBeNumber(), `db ${other}`).toBeNumber(db);
      expect(expect(moved).at("grads.dw").toHaveShape(w.shape), `dw ${other}`).toBeArray(dw);
      mustMoveWithB(propagate, sample);
    },
  );
});

/** Otherwise a constant result would pass. The cost is not a straight line, so one side moves it. */
function mustMoveWithB(propagate: Answers[string], { w, b, X, Y }: make.Sample): void {
  const [less, same, more] = [b - 1, b, b + 1].map((moved) =>
    expect(propagate(w, moved, X, Y))
      .at("cost")
      .toBeNumber(),
  );
  const far = Math.abs(less - same) + Math.abs(more - same);
  expect(far, "how far the cost moves when b does").toBeBetween(0, Number.POSITIVE_INFINITY);
}

const firstToLast = (columns: np.NDArray): np.NDArray =>
  np.concatenate([np.slice(columns, ":", [1]), np.slice(columns, ":", [0, 1])], { axis: 1 });
