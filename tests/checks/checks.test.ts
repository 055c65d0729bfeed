import { expect, test } from "@jest/globals";
import { checks } from "../../course/checks/checks";
import { integer } from "../../course/checks/generators";

const nothing = () => undefined;

test("a grader is a value: its checks with ids, points and bodies, in order", () => {
  const written = checks(({ example, property, stretch }) => {
    example("known", "the value", 2, nothing, { concept: "values", hint: "which axis?" });
    property("law", "the law", 3, { x: integer(0, 1) }, nothing, { runs: 5, concept: "laws" });
    stretch("large", "stays finite", nothing);
  })({});
  expect(written).toEqual([
    {
      id: "known",
      title: "the value",
      points: 2,
      stretch: false,
      concept: "values",
      hint: "which axis?",
      body: { kind: "example", run: nothing },
    },
    {
      id: "law",
      title: "the law",
      points: 3,
      stretch: false,
      concept: "laws",
      body: { kind: "property", runs: 5, run: nothing, generators: { x: expect.anything() } },
    },
    {
      id: "large",
      title: "stays finite",
      points: 0,
      stretch: true,
      concept: "values",
      body: { kind: "example", run: nothing },
    },
  ]);
});

test("a property runs 20 times unless it says otherwise", () => {
  const [law] = checks(({ property }) => property("law", "law", 1, {}, nothing))({});
  expect(law.body).toMatchObject({ runs: 20 });
});

test("a hidden grader is handed the solutions", () => {
  const solutions = { relu: nothing };
  let seen: unknown;
  checks(({ reference }) => (seen = reference))(solutions);
  expect(seen).toBe(solutions);
});
