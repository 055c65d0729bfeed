import { checks, expect, make } from "../../../course/checks";

const anywhere = { x: make.number({ low: -8, high: 8 }) };

export default checks(({ example, property }) => {
  example("known-values", "σ(0) is ½, σ(1) is 0.731…, σ(−2) is 0.119…", 2, ({ basic_sigmoid }) => {
    expect(basic_sigmoid(0)).toBeNumber(0.5);
    expect(basic_sigmoid(1)).toBeNumber(0.7310585786300049);
    expect(basic_sigmoid(-2)).toBeNumber(0.11920292202211755);
  });

  example("far-out", "at 1000 it is 1 and at −1000 it is 0, never NaN", 1, ({ basic_sigmoid }) => {
    expect(basic_sigmoid(1000)).toBeNumber(1);
    expect(basic_sigmoid(-1000)).toBeNumber(0);
  });

  property("mirror", "σ(−x) is 1 − σ(x)", 1, anywhere, ({ basic_sigmoid }, { x }) => {
    const p = expect(basic_sigmoid(x), "σ(x)").toBeNumber();
    expect(basic_sigmoid(-x), "σ(−x)").toBeNumber(1 - p);
  });

  property("odds", "σ(x) ÷ (1 − σ(x)) is eˣ", 1, anywhere, ({ basic_sigmoid }, { x }) => {
    const p = expect(basic_sigmoid(x), "σ(x)").toBeNumber();
    expect(p / (1 - p), "σ(x) ÷ (1 − σ(x))").toBeNumber(Math.exp(x));
  });
});
