import { alternatives } from "../../../course/checks";

export default alternatives(() => ({
  "the blog's own: 1 / (1 + exp(-x)) with math, step by step": (x: number) => {
    const s = 1.0 / (1.0 + Math.exp(-x));
    return s;
  },
  "a power of Math.E": (x: number) => 1 / (1 + Math.E ** -x),
  "through the hyperbolic tangent": (x: number) => (1 + Math.tanh(x / 2)) / 2,
  "stable: one form for each sign": (x: number) => {
    if (x >= 0) return 1 / (1 + Math.exp(-x));
    const small = Math.exp(x);
    return small / (1 + small);
  },
  "a power of −1": (x: number) => Math.pow(1 + Math.exp(-x), -1),
}));
