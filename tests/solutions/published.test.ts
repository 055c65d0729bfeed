import { expect, test } from "@jest/globals";
import * as np from "#np";
import { expectClose } from "./expect-close";
import values from "./published-values.json";
import { solutionsOf } from "./solutions-of";

const argument = (value: unknown) => (Array.isArray(value) ? np.array(value) : value);

test("there are published values", () => {
  expect(values.length).toBe(21);
});

test.each(values.map((entry, index) => [`${index} ${entry.function}`, entry] as const))(
  "the course's value %s",
  async (_, entry) => {
    const answer = (await solutionsOf(entry.unit))[entry.function];
    const result = answer(...entry.arguments.map(argument));
    expectClose(result, entry.published, 1e-7);
    expectClose(result, entry.computed, 1e-12);
  },
);
