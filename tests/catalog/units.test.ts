import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "@jest/globals";
import { readUnit, readUnits } from "../../course/catalog/node/read-units";
import { paramsIn } from "../../course/catalog/units";
import { temporaryFolder } from "../temporary-folder";
import { unitOf } from "../unit-of";

let root: string;

beforeAll(() => {
  root = temporaryFolder();
  for (const id of ["10-later", "02-second", "01-first", "no-unit"])
    mkdirSync(join(root, "graders", id), { recursive: true });
  for (const id of ["10-later", "02-second", "01-first"]) write(id, `{"title": "${id}!"}`);
});

const write = (id: string, text: string) =>
  writeFileSync(join(root, "graders", id, "unit.json"), text);

test("units come in the order of their names; a folder without unit.json is none", () => {
  expect(readUnits(root).map(({ id }) => id)).toEqual(["01-first", "02-second", "10-later"]);
});

test("a unit has its folder's name and what its file says", () => {
  expect(readUnit(root, "02-second")).toEqual({ id: "02-second", title: "02-second!" });
});

test("a file that is not JSON is an error", () => {
  write("no-unit", "{");
  expect(() => readUnit(root, "no-unit")).toThrow(/JSON/);
});

test("parameters are known by the function's name, and empty for others", () => {
  const info = { points: { visible: 1, hidden: 1 }, needs: [], concepts: [] };
  const functions = [{ name: "l1", params: ["yhat", "y"], ...info }];
  const params = paramsIn(unitOf("01", "", functions));
  expect([params("l1"), params("l2")]).toEqual([["yhat", "y"], []]);
});

test("the course's own units can be read", () => {
  const names = readUnits(join(__dirname, "../..")).flatMap(({ functions }) =>
    functions.map(({ name }) => name),
  );
  expect(names).toEqual(expect.arrayContaining(["softmax", "propagate", "model"]));
});
