import * as np from "#np";
import { checks, expect, make } from "../../../course/checks";

const pictures = make
  .shape(3, 1, 3)
  .chain(([m, height, width]) => make.array([m, height, width, 3], { low: 0, high: 15 }));

export default checks(({ example, property }) => {
  example(
    "two-pictures",
    "two pictures of one row of two pixels become two columns",
    2,
    ({ flatten_images }) => {
      const images = np.array([
        [
          [
            [1, 2, 3],
            [4, 5, 6],
          ],
        ],
        [
          [
            [7, 8, 9],
            [10, 11, 12],
          ],
        ],
      ]);
      expect(flatten_images(images)).toBeArray([
        [1, 7],
        [2, 8],
        [3, 9],
        [4, 10],
        [5, 11],
        [6, 12],
      ]);
      const pixels = np.array([[[[1, 2, 3]]], [[[4, 5, 6]]], [[[7, 8, 0.01234567]]]]);
      expect(flatten_images(pixels), "flatten_images of three pictures of one pixel").toBeArray([
        [1, 4, 7],
        [2, 5, 8],
        [3, 6, 0.01234567],
      ]);
    },
  );

  property(
    "shape",
    "(m, h, w, 3) becomes (h·w·3, m)",
    1,
    { images: pictures },
    ({ flatten_images }, { images }) => {
      const [m, height, width] = images.shape;
      const X = expect(flatten_images(images)).toHaveShape([height * width * 3, m]);
      expect(np.sum(X), "the sum of all its numbers").toBeNumber(np.sum(images));
    },
  );

  property(
    "columns-in-order",
    "column i holds only picture i: row by row, pixel by pixel, red, green, blue",
    1,
    { images: pictures },
    ({ flatten_images }, { images }) => {
      const [m, height, width] = images.shape;
      const X = expect(flatten_images(images)).toHaveShape([height * width * 3, m]);
      for (let i = 0; i < m; i++) {
        const picture = np.slice(images, i).reshape(-1);
        expect(np.slice(X, ":", i), `column ${i}`).toBeArray(picture);
      }
    },
  );
});
