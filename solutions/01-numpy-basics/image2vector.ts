import * as np from "#np";

/**
 * A picture as one column, which is the form in which a network takes it in.
 *
 *     (h, w, 3) → (h·w·3, 1)
 *
 * The numbers keep their order: row by row, pixel by pixel, red, green, blue.
 *
 * @param image a picture, shape (h, w, 3): height, width, colours
 * @returns the same numbers in the same order, shape (h·w·3, 1)
 * @example image2vector(np.array([[[1, 2, 3], [4, 5, 6]]])) // [[1], [2], [3], [4], [5], [6]]
 * @see Course 1, week 2, "Python Basics with Numpy": reshaping arrays
 */
export function image2vector(image: np.NDArray): np.NDArray {
  // BEGIN ANSWER
  const [height, width, colours] = image.shape;
  return np.reshape(image, [height * width * colours, 1]);
  // END ANSWER
}
