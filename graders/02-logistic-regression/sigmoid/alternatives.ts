import * as np from "#np";
import { alternatives } from "../../../course/checks";

const one = (z: number): number => 1 / (1 + Math.exp(-z));

export default alternatives(() => ({
  "the blog's own: 1 / (1 + np.exp(-x)), with power": (z) =>
    np.power(np.add(1, np.exp(np.multiply(-1, z))), -1),

  "by tanh": (z) => np.multiply(0.5, np.add(1, np.tanh(np.divide(z, 2)))),

  "stable: never e to a positive power": (z) => {
    const small = np.exp(np.negative(np.abs(z)));
    const at_distance = np.divide(1, np.add(1, small));
    return np.where(np.greater_equal(z, 0), at_distance, np.multiply(small, at_distance));
  },

  "through the logarithm": (z) => np.exp(np.negative(np.log(np.add(1, np.exp(np.negative(z)))))),

  "maps over the numbers; a number for a number": (z) =>
    typeof z === "number" ? one(z) : np.fromData(z.data.map(one), z.shape),
}));
