import * as np from "#np";
import { alternatives } from "../../../course/checks";

export default alternatives(() => ({
  "the course's own: reshape(m, -1) and T": (images) => images.reshape(images.shape[0], -1).T,

  "moves the axis of the pictures to the end, then reshapes": (images) =>
    np.reshape(np.transpose(images, [1, 2, 3, 0]), [-1, images.shape[0]]),

  "loops over a typed array": (images) => {
    const [m, ...sides] = images.shape;
    const size = sides.reduce((product: number, side: number) => product * side, 1);
    const data = new Float64Array(m * size);
    for (let i = 0; i < m; i++) {
      for (let pixel = 0; pixel < size; pixel++) {
        data[pixel * m + i] = images.data[i * size + pixel];
      }
    }
    return np.fromData(data, [size, m]);
  },

  "joins columns together": (images) =>
    np.concatenate(
      Array.from({ length: images.shape[0] }, (_, i) => np.reshape(np.slice(images, i), [-1, 1])),
      { axis: 1 },
    ),

  "flattens nested lists": (images) =>
    np.transpose(np.array(images.toArray().map((picture: number[][][]) => picture.flat(2)))),
}));
