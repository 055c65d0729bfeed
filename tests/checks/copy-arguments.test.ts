import { NDArray, array } from "#np";
import { expect, test } from "@jest/globals";
import { copyArguments } from "../../course/checks/copy-arguments";
import { receive } from "../../course/checks/receive";

test("an array is copied, with its shape", () => {
  const original = array([[1, 2]]);
  const [copy] = copyArguments([original]) as [NDArray];
  copy.data[0] = 9;
  expect(copy).toBeInstanceOf(NDArray);
  expect(copy.shape).toEqual([1, 2]);
  expect([...original.data]).toEqual([1, 2]);
});

test("arrays inside lists and objects are copied too", () => {
  const original = array([1, 2]);
  const [list, object] = copyArguments([[[original]], { deep: { w: original } }]) as [
    NDArray[][],
    { deep: { w: NDArray } },
  ];
  list[0][0].data[0] = 9;
  object.deep.w.data[0] = 9;
  expect([...original.data]).toEqual([1, 2]);
});

test("a list that is written to stays as it was at the caller's", () => {
  const original = [1, [2, 3]];
  const [copy] = copyArguments([original]) as [number[][]];
  copy[1][0] = 9;
  copy.push([4]);
  expect(original).toEqual([1, [2, 3]]);
});

test("an object that a function returned is handed on as an ordinary one", () => {
  const [copy] = copyArguments([receive({ cost: 1 })]);
  expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
  expect(copy).toEqual({ cost: 1 });
});

test("numbers, functions and nothing pass as they are", () => {
  const f = () => 1;
  expect(copyArguments([1, Number.NaN, "x", null, undefined, f])).toEqual([
    1,
    Number.NaN,
    "x",
    null,
    undefined,
    f,
  ]);
});
