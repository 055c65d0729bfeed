import * as np from "#np";
import { checks, expect, make } from "../../../course/checks";

/** Whole numbers from 0 to 240. */
const pictures = make
  .shape(3, 1, 3)
  .chain(([m, height, width]) => make.array([m, height, width, 3], { low: 0, high: 15 }))
  .map((sixteenths) => np.multiply(sixteenths, 16));

export default checks(({ example, property, reference }) => {
  property(
    "random-pictures",
    "every pixel of every picture ends up in its place",
    2,
    { images: pictures },
    ({ flatten_images }, { images }) => {
      expect(flatten_images(images)).toBeArray(reference.flatten_images(images));
    },
    {
      concept: "random inputs",
      hint: "Number the pixels of two small pictures by hand. Which numbers belong in one column?",
    },
  );

  example(
    "wide-pictures",
    "pictures wider than they are high keep their order",
    1,
    ({ flatten_images }, draw) => {
      const images = draw.array([5, 2, 4, 3], 0, 255);
      expect(flatten_images(images)).toBeArray(reference.flatten_images(images));
    },
    {
      concept: "order",
      hint: "In a picture that is not square, rows and columns cannot be confused. Which of the two comes first?",
    },
  );

  example(
    "one-picture",
    "a single picture becomes a single column",
    1,
    ({ flatten_images }, draw) => {
      const images = draw.array([1, 3, 2, 3], 0, 255);
      expect(flatten_images(images)).toBeArray(images.reshape([-1, 1]));
    },
    { concept: "shapes", hint: "A single picture still becomes a matrix. What are its two sizes?" },
  );
});
