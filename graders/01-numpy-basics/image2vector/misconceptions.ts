import * as np from "#np";
import { misconceptions } from "../../../course/checks";

const column = (x: np.NDArray): np.NDArray => np.reshape(x, [x.size, 1]);

export default misconceptions(() => ({
  "rank 1 instead of a column": {
    answer: (image) => np.reshape(image, [-1]),
    caughtBy: "two-pixels",
    hint: "(6,) is not (6, 1). How many dimensions does a column have?",
  },
  "a row instead of a column": {
    answer: (image) => np.reshape(image, [1, image.size]),
    caughtBy: "two-pixels",
    hint: "In a shape (rows, columns), which of the two numbers is 1 for a column?",
  },
  "one pixel per row, three columns": {
    answer: (image) => np.reshape(image, [image.shape[0] * image.shape[1], image.shape[2]]),
    caughtBy: "two-pixels",
    hint: "You have a table of pixels. How many columns should their colours go into?",
  },
  "transposed first": {
    answer: (image) => column(image.T),
    caughtBy: "two-pixels",
    hint: "The shape is right, but the numbers are shuffled. Is there any need to move them?",
  },
  "all reds, then all greens, then all blues": {
    answer: (image) => {
      const planes = [0, 1, 2].map((colour) => np.slice(image, ":", ":", colour));
      return column(np.concatenate(planes.map((plane) => np.reshape(plane, [plane.size]))));
    },
    caughtBy: "same-order",
    hint: "In the array, the three colours of a pixel stand side by side. Where are they in your column?",
  },
  "cut into three rows first, one for each colour": {
    answer: (image) => column(np.reshape(image, [image.shape[2], -1]).T),
    caughtBy: "two-pixels",
    hint: "Number the entries 1 to 6 and follow them: is the first third of the array all red?",
  },
  "three rows, as if each held one colour": {
    answer: (image) => np.reshape(image, [image.shape[2], -1]),
    caughtBy: "two-pixels",
    hint: "You have three rows. How many columns does a column vector have, and does each of your rows hold one colour?",
  },
  "height, colour, width": {
    answer: (image) => column(np.transpose(image, [0, 2, 1])),
    caughtBy: "two-pixels",
    hint: "The shape is right, but the numbers in each row of pixels are now grouped by colour. Is there any need to move an axis?",
  },
  "column of pixels by column of pixels": {
    answer: (image) => {
      const lines = Array.from({ length: image.shape[1] }, (_, x) => np.slice(image, ":", x));
      return column(np.concatenate(lines));
    },
    caughtBy: "same-order",
    hint: "You read the picture from top to bottom first. Which way does the array run?",
  },
  "the course's 64 × 64 × 3 typed in": {
    answer: (image) => np.reshape(image, [64 * 64 * 3, 1]),
    caughtBy: "two-pixels",
    hint: "Not every picture is as large as the course's pictures. Where can you read the size of this one?",
  },
  "scaled to 0 … 1 as well": {
    answer: (image) => np.divide(column(image), 255),
    caughtBy: "two-pixels",
    hint: "The order is right, but the numbers are too small. Does this exercise ask you to scale them?",
  },
}));
