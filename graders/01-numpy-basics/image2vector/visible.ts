import * as np from "#np";
import { checks, expect, make } from "../../../course/checks";

/** The 18 numbers of the course's example, in order. */
const COURSE = [
  0.67826139, 0.29380381, 0.90714982, 0.52835647, 0.4215251, 0.45017551, 0.92814219, 0.96677647,
  0.85304703, 0.52351845, 0.19981397, 0.27417313, 0.60659855, 0.00533165, 0.10820313, 0.49978937,
  0.34144279, 0.94630077,
];

const picture = make
  .shape(2, 1, 4)
  .chain(([height, width]) => make.array([height, width, 3], { low: 0, high: 16 }));

export default checks(({ example, property, stretch }) => {
  example(
    "two-pixels",
    "a picture of 1 × 2 pixels becomes a column of 6",
    1,
    ({ image2vector }) => {
      const image = np.array([
        [
          [1, 2, 3],
          [4, 5, 6],
        ],
      ]);
      expect(image2vector(image)).toBeArray([[1], [2], [3], [4], [5], [6]]);
    },
  );

  example(
    "course-values",
    "the course's 18 numbers, 3 × 2 pixels, become a column of shape (18, 1)",
    1,
    ({ image2vector }) => {
      const column = COURSE.map((number) => [number]);
      expect(image2vector(np.fromData(COURSE, [3, 2, 3]))).toBeArray(column);
    },
  );

  property(
    "same-order",
    "the numbers keep their order: row by row, pixel by pixel, red, green, blue",
    2,
    { image: picture },
    ({ image2vector }, { image }) => {
      const column = expect(image2vector(image)).toHaveShape([image.size, 1]);
      const [height, width] = image.shape;
      for (let row = 0; row < height; row++) {
        for (let pixel = 0; pixel < width; pixel++) {
          for (const colour of [0, 1, 2]) {
            const at = (row * width + pixel) * 3 + colour;
            const what = `entry ${at} (row ${row}, pixel ${pixel}, colour ${colour})`;
            expect(column.get(at, 0), what).toBeNumber(image.get(row, pixel, colour));
          }
        }
      }
    },
  );

  stretch(
    "two-colours",
    "any number of colours works: the course's own example has 2",
    ({ image2vector }) => {
      const column = COURSE.map((number) => [number]);
      expect(image2vector(np.fromData(COURSE, [3, 3, 2]))).toBeArray(column);
    },
  );
});
