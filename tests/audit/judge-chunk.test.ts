import path from "node:path";
import { expect, test } from "@jest/globals";
import { checks } from "../../course/checks/checks";
import { integer } from "../../course/checks/generators";
import { dossiers, judgeChunk } from "../../course/audit/seeds/judge-chunk";

const relu = dossiers(path.resolve(__dirname, "../..")).filter(
  ({ chosen }) => chosen.info.name === "relu",
);

test("a right answer loses nothing, and every check is judged with every seed", () => {
  const { judged, losses, seeds } = judgeChunk(relu, 1, { first: 4, count: 3 });
  expect(losses).toEqual([]);
  expect(seeds).toBe(3);
  expect(judged).toBe(3 * relu[0].checks.length);
});

test("a property has 100 random inputs, whatever it says itself", () => {
  let runs = 0;
  const [check] = checks(({ property }) =>
    property("law", "the law", 1, { x: integer(0, 9) }, () => void runs++, { runs: 7 }),
  )({});
  judgeChunk([{ ...relu[0], checks: [{ visibility: "visible", check }] }], 1, {
    first: 0,
    count: 2,
  });
  expect(runs).toBe(200);
});

test("a wrong answer is named with its check and its seed", () => {
  const wrong = { ...relu[0], reference: { ...relu[0].reference, relu: (x: unknown) => x } };
  const { losses } = judgeChunk([wrong], 1, { first: 4, count: 1 });
  expect(losses).toContainEqual({
    check: "01-numpy-basics/relu known-values",
    seed: "audit-1-4",
    why: expect.stringMatching(/^wrong: /),
  });
});
