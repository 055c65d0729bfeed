import { checks, expect, make } from "../../../course/checks";

export default checks(({ example, property, reference }) => {
  example(
    "tall-and-wide",
    "tall and wide pictures, of any size",
    1,
    ({ image2vector }, draw) => {
      const [short, long] = [draw.integer(2, 3), draw.integer(5, 7)];
      for (const shape of [
        [short, long, 3],
        [long, short, 3],
      ]) {
        const image = draw.array(shape, 0, 255);
        expect(image2vector(image)).toBeArray(reference.image2vector(image));
      }
    },
    {
      concept: "shapes",
      hint: "Do height, width and colours all come from the picture you were given?",
    },
  );

  example(
    "one-pixel",
    "a single pixel, a single row and a single column of pixels",
    1,
    ({ image2vector }, draw) => {
      for (const shape of [
        [1, 1, 3],
        [1, 5, 3],
        [4, 1, 3],
      ]) {
        const image = draw.array(shape, 0, 255);
        expect(image2vector(image)).toBeArray(reference.image2vector(image));
      }
    },
    { concept: "shapes", hint: "The result has two dimensions, even for the smallest picture." },
  );

  property(
    "random-pictures",
    "the numbers keep their order in random pictures",
    2,
    { image: make.shape(2, 1, 4).chain(([h, w]) => make.array([h, w, 3], { low: 0, high: 16 })) },
    ({ image2vector }, { image }) => {
      expect(image2vector(image)).toBeArray(reference.image2vector(image));
    },
    {
      concept: "order",
      hint: "Number the entries of a small picture from 1 on. Where does the 2 go?",
    },
  );
});
