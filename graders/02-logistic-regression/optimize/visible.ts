import * as np from "#np";
import { checks, expect, make } from "../../../course/checks";

/** The lecture's first example: two features, three examples. */
const w = np.array([[1], [2]]);
const b = 1.5;
const X = np.array([
  [1, -2, -1],
  [3, 0.5, -3.2],
]);
const Y = np.array([[1, 1, 0]]);

export default checks(({ example, property }) => {
  example("one-step", "one step goes from 0 to −α·dw and −α·db", 1, ({ optimize }) => {
    const X = np.array([
      [1, 3, 2],
      [0, -1, 4],
    ]);
    const out = optimize(np.array([[0], [0]]), 0, X, np.array([[1, 0, 0]]), 1, 0.3);
    expect(out)
      .at("params.w")
      .toBeArray([[-0.2], [-0.15]]);
    expect(out).at("params.b").toBeNumber(-0.05);
  });

  example(
    "known-params",
    "the lecture's w and b after 100 iterations at 0.009, the defaults",
    1,
    ({ optimize }) => {
      const out = optimize(w, b, X, Y, 100, 0.009);
      expect(out)
        .at("params.w")
        .toBeArray([[0.8095604646163251], [2.050820199511423]]);
      expect(out).at("params.b").toBeNumber(1.5948713189708588);
      expect(optimize(w, b, X, Y), "optimize(w, b, X, Y), with the defaults,")
        .at("params.w")
        .toBeArray([[0.8095604646163251], [2.050820199511423]]);
    },
  );

  example("known-grads", "grads are the slopes of the last iteration", 1, ({ optimize }) => {
    const out = optimize(w, b, X, Y, 100, 0.009);
    expect(out)
      .at("grads.dw")
      .toBeArray([[0.1786050467423819], [-0.04840655526979531]]);
    expect(out).at("grads.db").toBeNumber(-0.08888460336847771);

    const wide = np.array([
      [1, 5, -2],
      [0, -1, -4],
    ]);
    expect(optimize(np.array([[0], [0]]), 0, wide, np.array([[0, 0, 1]]), 1, 0.1))
      .at("grads.dw")
      .toBeArray([[1.3333333333333333], [0.5]]);
  });

  example("known-costs", "costs holds the costs of iterations 0 and 100", 1, ({ optimize }) => {
    const X = np.array([
      [1, 2, -1],
      [3, 4, -3.2],
    ]);
    expect(optimize(w, 2, X, np.array([[1, 0, 1]]), 101, 0.1))
      .at("costs")
      .toBeList([5.801545319394553, 0.31057103524595564], { rtol: 1e-9 });
  });

  example(
    "no-iterations",
    "after 0 iterations the parameters are unchanged, and costs is empty",
    1,
    ({ optimize }) => {
      const out = optimize(w, b, X, Y, 0, 0.009);
      expect(out)
        .at("params.w")
        .toBeArray([[1], [2]]);
      expect(out).at("params.b").toBeNumber(1.5);
      expect(out).at("costs").toBeList([]);
    },
  );

  example(
    "rising-cost",
    "every step is taken, even at a rate so large that the cost rises",
    1,
    ({ optimize }) => {
      const X = np.array([
        [1, 3, 2],
        [0, -1, 4],
      ]);
      const out = optimize(np.array([[0], [0]]), 0, X, np.array([[1, 0, 0]]), 4, 4);
      expect(out)
        .at("params.w")
        .toBeArray([[-2.0693491989981965], [-1.2586834029598242]]);
      expect(out).at("params.b").toBeNumber(1.4173261327157807);
    },
  );

  property(
    "cost-falls",
    "at a small rate, ten steps do not raise the cost",
    1,
    { sample: make.sample() },
    ({ optimize }, { sample }) => {
      const { w, b, X, Y } = sample;
      const start = optimize(w, b, X, Y, 10, 0.05);
      const costs = expect(start).at("costs").toBeList();
      expect(costs.length, "the number of costs of 10 iterations").toBeNumber(1);
      const moved_w = expect(start).at("params.w").toHaveShape(w.shape);
      const moved_b = expect(start).at("params.b").toBeNumber();
      const later = expect(optimize(moved_w, moved_b, X, Y, 1, 0.05))
        .at("costs")
        .toBeList();
      expect(later.length, "the number of costs of 1 iteration").toBeNumber(1);
      expect(later[0], "the cost after ten steps").toBeBetween(-Infinity, costs[0] + 1e-9);
      // otherwise a constant cost would pass; it is not a straight line in b, so one side moves it
      const [less, more] = [b - 1, b + 1].map((start) => {
        const beside = expect(optimize(w, start, X, Y, 1, 0.05))
          .at("costs")
          .toBeList();
        return Math.abs(beside[0] - costs[0]);
      });
      const far = less + more;
      expect(far, "how far the cost moves when b does").toBeBetween(0, Number.POSITIVE_INFINITY);
    },
  );

  property(
    "in-two-parts",
    "stopping and resuming ends where a single run ends",
    1,
    { sample: make.sample(), first: make.integer(1, 4), second: make.integer(1, 4) },
    ({ optimize }, { sample, first, second }) => {
      const { w, b, X, Y } = sample;
      const whole = optimize(w, b, X, Y, first + second, 0.1);
      const at_once = expect(whole).at("params.w").toHaveShape(w.shape);
      const half = optimize(w, b, X, Y, first, 0.1);
      const half_w = expect(half).at("params.w").toHaveShape(w.shape);
      const half_b = expect(half).at("params.b").toBeNumber();
      const rest = optimize(half_w, half_b, X, Y, second, 0.1);
      const in_parts = expect(rest).at("params.w").toHaveShape(w.shape);
      expect(in_parts, "w after two runs").toBeArray(at_once);
      const b_at_once = expect(whole).at("params.b").toBeNumber();
      const b_in_parts = expect(rest).at("params.b").toBeNumber();
      expect(b_in_parts, "b after two runs").toBeNumber(b_at_once);
      // otherwise a constant result would pass
      const [low, high] = [b, b + 1].map((start) =>
        expect(optimize(w, start, X, Y, 1, 0.1))
          .at("params.b")
          .toBeNumber(),
      );
      const lead = "how far apart starts at b and b + 1 are after one step";
      expect(high - low, lead).toBeBetween(0, Number.POSITIVE_INFINITY);
    },
  );
});
