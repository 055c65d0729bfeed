import { expect, test } from "@jest/globals";
import { dependenciesOf } from "../../course/judge/dependencies";
import { unitOf } from "../unit-of";

const info = { params: [], points: { visible: 1, hidden: 1 }, concepts: [] };
/** In course order; fit needs slope, slope needs fit as well. */
const unit = unitOf("01-lines", "Lines", [
  { name: "add", needs: [], ...info },
  { name: "slope", needs: ["fit", "add"], ...info },
  { name: "fit", needs: ["slope"], ...info },
]);
const uses = (name: string) => [...dependenciesOf(unit, name)].toSorted();

test("what a function needs, also through others", () => {
  expect(uses("fit")).toEqual(["add", "slope"]);
  expect(uses("add")).toEqual([]);
});

test("of two that need each other only the earlier one is used", () => {
  expect(uses("slope")).toEqual(["add"]);
});
