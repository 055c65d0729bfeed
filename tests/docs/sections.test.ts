import { describe, expect, test } from "@jest/globals";
import { readUnits } from "../../course/catalog/node/read-units";
import { proseOf, ROOT, UNITS } from "./pages";

test("every unit has a README", () => {
  expect(UNITS.map(({ unit }) => unit)).toEqual(readUnits(ROOT).map(({ id }) => id));
});

describe.each(UNITS)("the README of $unit", ({ unit, page }) => {
  const names = readUnits(ROOT).find(({ id }) => id === unit)?.functions ?? [];
  const headings = [...proseOf(page).matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);

  test("has a section for every function, in course order", () => {
    const wanted = names.map(({ name }) => name);
    expect(headings.filter((heading) => wanted.includes(heading))).toEqual(wanted);
  });
});
