import { array } from "#np";
import { describe, expect, test } from "@jest/globals";
import type { Reply } from "../../course/checks/answerer";
import { receive } from "../../course/checks/receive";
import { newRun, type Run } from "../../course/checks/run";
import { changeIn } from "../../course/checks/unchanged";

const printed = { lines: [], dropped: 0 };

function runWith(args: unknown[], after: unknown[], reply: Partial<Reply> = {}): Run {
  const run = newRun(() => ["w", "X"]);
  const returned = { kind: "returned", value: 1, after: after.map((x) => receive(x)), printed };
  run.calls.push({ name: "step", args, reply: { ...returned, ...reply } as Reply });
  return run;
}

const changeOfLast = (run: Run) => changeIn(run.calls.at(-1)!, run);

/** Is `after` told from `before`? */
const isChange = (before: unknown, after: unknown): boolean =>
  changeOfLast(runWith([before], [after])) !== undefined;

describe("a change is seen", () => {
  test.each<[string, unknown, unknown]>([
    ["in a number of an array", array([1, 2]), array([1, 3])],
    ["in a number that became NaN", array([1]), array([Number.NaN])],
    ["in the sign of zero", array([0]), array([-0])],
    ["in the shape alone", array([[1, 2]]), array([[1], [2]])],
    ["in a list's entry", [1, [2]], [1, [3]]],
    ["in a list's length", [1], [1, 2]],
    ["in an array inside an object", { w: array([1]) }, { w: array([2]) }],
    ["in the fields of an object", { w: 1 }, { w: 1, b: 2 }],
    ["where an array became something else", array([1]), new Map()],
  ])("%s", (_, before, after) => expect(isChange(before, after)).toBe(true));
});

describe("no change is seen", () => {
  test.each<[string, unknown, unknown]>([
    ["in an equal array", array([1, Number.NaN]), array([1, Number.NaN])],
    ["in equal lists", [1, [2, 3]], [1, [2, 3]]],
    ["in something that no exercise passes", new Map(), new Map()],
    ["in equal objects, whatever the order", { w: array([1]), b: [2] }, { b: [2], w: array([1]) }],
  ])("%s", (_, before, after) => expect(isChange(before, after)).toBe(false));
});

test("the change names the function and the parameter", () => {
  const [w, X] = [array([1]), array([2])];
  const run = runWith([w, X], [array([1]), array([9])]);
  expect(changeOfLast(run)).toMatchObject({ functionName: "step", parameter: "X" });
});

test("a parameter without a name is called by its number", () => {
  const third = array([1]);
  const run = runWith([1, 2, third], [1, 2, array([5])]);
  expect(changeOfLast(run)).toMatchObject({ parameter: "number 3" });
});

test("a call that did not return proves nothing", () => {
  expect(changeOfLast(runWith([array([1])], [], { kind: "not-started" }))).toBeUndefined();
});
