import { checks, expect } from "../../../course/checks";

export default checks(({ example, reference }) => {
  example(
    "random-pixels",
    "every pixel ends up on the scale from 0 to 1",
    2,
    ({ standardize }, draw) => {
      const X = draw.array([6, 4], 0, 255);
      expect(standardize(X)).toBeArray(reference.standardize(X));
    },
    {
      concept: "random inputs",
      hint: "The scale is the same for all pictures. Does yours depend on the pixels it is given?",
    },
  );

  example(
    "other-shapes",
    "one row, one column and a stack of pictures keep their shapes",
    1,
    ({ standardize }, draw) => {
      for (const shape of [
        [1, 5],
        [4, 1],
        [2, 3, 2, 3],
      ]) {
        const X = draw.array(shape, 0, 255);
        expect(standardize(X)).toBeArray(reference.standardize(X));
      }
    },
    { concept: "shapes", hint: "Does your code rely on a certain number of rows or axes?" },
  );
});
