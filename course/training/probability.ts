/** The result of a training: everything needed to judge another picture. */
export interface Weights {
  /** One weight per number of a picture: (n_x, 1) as a flat list. */
  w: Float64Array;
  b: number;
}

/**
 * How sure a model is that a picture shows a cat: σ(wᵀx + b), from 0 to 1, with x = pixels / 255.
 * Our own, so that a page can show it whatever a learner's `predict` does inside.
 *
 * @param pixels one picture in C order, n_x numbers from 0 to 255
 */
export function probabilityOfCat({ w, b }: Weights, pixels: ArrayLike<number>): number {
  let z = b;
  for (let i = 0; i < w.length; i++) z += (w[i] * pixels[i]) / 255;
  return 1 / (1 + Math.exp(-z));
}
