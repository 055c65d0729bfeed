import * as np from "#np";
import { checks, expect } from "../../../course/checks";

export default checks(({ example }) => {
  example(
    "one-weight",
    "one feature has one weight, in shape (1, 1)",
    1,
    ({ initialize_with_zeros }) => {
      expect(initialize_with_zeros(1))
        .at("w")
        .toBeArray([[0]]);
    },
    {
      concept: "shapes",
      hint: "A single weight is a matrix too: how many rows, how many columns?",
    },
  );

  example(
    "a-picture",
    "a picture of 64 by 64 pixels needs 12288 weights",
    1,
    ({ initialize_with_zeros }) => {
      expect(initialize_with_zeros(12288))
        .at("w")
        .toBeArray(np.zeros([12288, 1]));
    },
    { concept: "other sizes", hint: "Does the number of weights depend on the argument alone?" },
  );

  example(
    "both-fields",
    "one call gives both w and b",
    1,
    ({ initialize_with_zeros }, draw) => {
      const dim = draw.integer(3, 9);
      const out = initialize_with_zeros(dim);
      expect(out).at("w").toHaveShape([dim, 1]);
      expect(out).at("b").toBeNumber(0);
    },
    { concept: "shapes", hint: "The result is an object with two named fields: w and b." },
  );
});
