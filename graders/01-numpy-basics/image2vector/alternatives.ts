import * as np from "#np";
import { alternatives } from "../../../course/checks";

export default alternatives(() => ({
  "the blog's own: v.reshape(v.shape[0] * v.shape[1] * v.shape[2], 1)": (image: np.NDArray) => {
    const v = image.reshape(image.shape[0] * image.shape[1] * image.shape[2], 1);
    return v;
  },
  "the number of rows left to np": (image: np.NDArray) => np.reshape(image, [-1, 1]),
  "three loops, number by number": (image: np.NDArray) => {
    const [height, width, colours] = image.shape;
    const rows: number[][] = [];
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++)
        for (let c = 0; c < colours; c++) rows.push([image.get(y, x, c)]);
    return np.array(rows);
  },
  "nested lists flattened": (image: np.NDArray) => {
    const numbers = (image.toArray() as number[][][]).flat(2);
    return np.array(numbers.map((number) => [number]));
  },
  "three colours assumed": (image: np.NDArray) =>
    np.reshape(image, [image.shape[0] * image.shape[1] * 3, 1]),
}));
