import { NDArray, array } from "#np";
import { expect, test } from "@jest/globals";
import { trustedAnswerer } from "../../course/answers/trusted-answerer";

const nothing = { lines: [], dropped: 0 };

test("trusted functions cross the same boundary as a learner's", () => {
  const x = array([1, 2]);
  const f = (given: NDArray) => {
    given.data[0] = 9;
    console.log("here");
    return new Map();
  };
  expect(trustedAnswerer({ f }).call("f", [x])).toEqual({
    kind: "returned",
    value: { what: "a Map" },
    after: [array([9, 2])],
    printed: { lines: ["here"], dropped: 0 },
  });
  expect([...x.data]).toEqual([1, 2]);
});

test("an error is distinguished from a stub", () => {
  const throwing = (error: Error) => () => {
    throw error;
  };
  const answers = {
    bad: throwing(new RangeError("no")),
    stub: throwing(new Error("not started")),
  };
  const { call } = trustedAnswerer(answers);
  const threw = { kind: "threw", name: "RangeError", message: "no", frames: [], printed: nothing };
  expect(call("bad", [])).toEqual(threw);
  expect(call("stub", [])).toEqual({ kind: "not-started" });
});
