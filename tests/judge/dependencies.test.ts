import { expect, test } from "@jest/globals";
import { dependenciesOf } from "../../course/judge/dependencies";
import { unitOf } from "../unit-of";

const info = { params: [], points: { visible: 1, hidden: 1 }, concepts: [] };
/** In course order; fit needs slope, slope needs fit as well. */
const unit = unitOf("01-lines", "Lines", [
  { name: "add", needs: [], ...info },
  { name: "slope", needs: ["fit"], ...info },
  { name: "fit", needs: ["slope"], ...info },
]);
const uses = (name: string, files: Record<string, string> = {}) => [
  ...dependenciesOf(unit, files, name),
];

test("of two that need each other only the earlier one is used", () => {
  expect(uses("fit")).toEqual(["slope"]);
  expect(uses("slope")).toEqual([]);
});

test("what is imported follows the course's order too, whatever it is imported for", () => {
  const files = {
    "add.ts": 'import { fit } from "./fit";\nexport const add = fit;',
    "fit.ts": 'import { slope } from "./slope";\nexport const fit = slope;',
    "slope.ts": 'import { add } from "./add";\nexport const slope = add;',
  };
  expect(uses("add", files)).toEqual([]);
  expect(uses("slope", files)).toEqual(["add"]);
  expect(uses("fit", files).toSorted()).toEqual(["add", "slope"]);
});

test("no function uses itself, though its file is imported", () => {
  const files = {
    "slope.ts": 'import "./add";\nexport const slope = 1;',
    "add.ts": 'import "./slope";\nexport const add = 1;',
  };
  expect(uses("slope", files)).toEqual(["add"]);
});
