import * as np from "#np";
import { alternatives } from "../../../course/checks";

export default alternatives(({ reference }) => {
  const sigmoid = reference.np_sigmoid as (x: np.NDArray) => np.NDArray;
  return {
    "s − s²": (x: np.NDArray) => np.subtract(sigmoid(x), np.square(sigmoid(x))),
    "σ(x) · σ(−x)": (x: np.NDArray) => np.multiply(sigmoid(x), sigmoid(np.negative(x))),
    "e⁻ˣ ÷ (1 + e⁻ˣ)², without np_sigmoid": (x: np.NDArray) => {
      const power = np.exp(np.negative(x));
      return np.divide(power, np.square(np.add(1, power)));
    },
    "from the sigmoid of −x, as the slope is symmetric": (x: np.NDArray) => {
      const s = np.divide(1, np.add(1, np.exp(x)));
      return np.multiply(s, np.subtract(1, s));
    },
    "¼ (1 − tanh²(x / 2)), in a loop": (x: np.NDArray) =>
      np.fromData(
        Float64Array.from(x.data, (v) => (1 - Math.tanh(v / 2) ** 2) / 4),
        x.shape,
      ),
  };
});
