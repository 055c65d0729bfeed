import * as np from "#np";

/**
 * A stack of pictures as the matrix X of the course: every picture becomes one column.
 *
 *     (m, h, w, 3) → (h·w·3, m)
 *
 * Column i holds only picture i, in its old order: row by row, pixel by pixel, red, green, blue.
 *
 * @param images m pictures, shape (m, h, w, 3)
 * @returns the pictures as columns, shape (h·w·3, m)
 * @example flatten_images(np.array([[[[1, 2, 3]]], [[[4, 5, 6]]]])) // [[1, 4], [2, 5], [3, 6]]
 * @see Course 1, week 2, "Logistic Regression with a Neural Network mindset": reshape the data
 */
export function flatten_images(images: np.NDArray): np.NDArray {
  const [m, height, width, colours] = images.shape;

  // Your code here: about 2 lines
  throw new Error("not started");
}
