import { expect, test } from "@jest/globals";
import { chunksOf } from "../../course/audit/seeds/chunks";

test.each([
  [1, 5],
  [5, 5],
  [12, 5],
  [1000, 7],
])("%d seeds in chunks of %d: each seed once, in order", (total, size) => {
  const chunks = chunksOf(total, size);
  const seeds = chunks.flatMap(({ first, count }) =>
    Array.from({ length: count }, (_, i) => first + i),
  );
  expect(seeds).toEqual(Array.from({ length: total }, (_, i) => i));
  expect(Math.max(...chunks.map(({ count }) => count))).toBeLessThanOrEqual(size);
});
