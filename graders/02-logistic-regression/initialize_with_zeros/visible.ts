import * as np from "#np";
import { checks, expect, make } from "../../../course/checks";

export default checks(({ example, property }) => {
  example("w-two", "w for 2 features is the column [[0], [0]]", 1, ({ initialize_with_zeros }) => {
    expect(initialize_with_zeros(2))
      .at("w")
      .toBeArray([[0], [0]]);
  });

  example("b-number", "b is the number 0", 1, ({ initialize_with_zeros }) => {
    expect(initialize_with_zeros(2)).at("b").toBeNumber(0);
  });

  property(
    "any-size",
    "w has one zero for each feature, in shape (dim, 1)",
    1,
    { dim: make.integer(1, 12) },
    ({ initialize_with_zeros }, { dim }) => {
      expect(initialize_with_zeros(dim))
        .at("w")
        .toBeArray(np.zeros([dim, 1]));
    },
  );
});
