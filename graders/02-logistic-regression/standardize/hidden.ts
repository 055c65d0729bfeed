import { checks, expect } from "../../../course/checks";

export default checks(({ example, reference }) => {
  example(
    "random-pixels",
    "every pixel comes to the scale from 0 to 1",
    1,
    ({ standardize }, draw) => {
      const X = draw.array([6, 4], 0, 255);
      expect(standardize(X)).toBeArray(reference.standardize(X));
    },
    {
      concept: "random inputs",
      hint: "The scale is the same for all pictures: does yours depend on which pixels it meets?",
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
    { concept: "shapes", hint: "Does your code count on a certain number of rows or axes?" },
  );

  example(
    "arguments-kept",
    "the result is right, and the pixels given stay as they are",
    1,
    ({ standardize }, draw) => {
      const X = draw.array([3, 2], 1, 255);
      expect(standardize(X)).toBeArray(reference.standardize(X));
      expect(X).toBeUnchanged();
    },
    {
      concept: "inputs unchanged",
      hint: "First the values. If those are right: who else may still need the pixels you were given?",
    },
  );
});
