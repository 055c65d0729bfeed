import { expect, test } from "@jest/globals";
import { weightPixels } from "../../course/cats/report/weight-pixels";

test("0 is mid-grey, the weight furthest from 0 is black or white", () => {
  expect([...weightPixels(Float64Array.of(0, 0.5, -1, 0.25))]).toEqual([128, 191, 0, 159]);
  expect([...weightPixels(Float64Array.of(0.002, -0.001))]).toEqual([255, 64]);
});

test("weights that are all 0 are grey", () => {
  expect([...weightPixels(new Float64Array(3))]).toEqual([128, 128, 128]);
});
