import { expect, test } from "@jest/globals";
import * as np from "#np";
import { decode } from "../../course/sandbox/frames/decode";
import { encoder } from "../../course/sandbox/frames/encode";
import { FrameError } from "../../course/sandbox/frames/frame-error";
import { HEADER } from "../../course/sandbox/frames/kinds";
import { FROM_CHILD } from "../../course/sandbox/frames/limits";
import { GRADER_MAKERS } from "../../course/sandbox/frames/makers";
import { UnsupportedValue } from "../../course/checks/value";
import { mutate } from "./mutate";

const SAMPLES = [
  [{ grads: { dw: np.ones([3, 1]), db: 0.5 }, cost: 1 }, [np.zeros([2, 2])], ["printed"], 0],
  ["RangeError", "too far", "    at f (/submission/f.ts:1:2)", [], 3],
  [
    [1, 2, 3],
    [null, undefined, true, "σ"],
    new UnsupportedValue("a promise"),
    { a: { b: { c: [] } } },
  ],
];

test("100 000 mutated frames: values or FrameErrors, and no memory that stays", () => {
  const frames = SAMPLES.map((value) => encoder(FROM_CHILD)(1, 1, value).subarray(HEADER));
  const before = process.memoryUsage().rss;
  let refused = 0;
  for (let seed = 1; seed <= 100_000; seed++) {
    try {
      decode(mutate(frames[seed % frames.length], seed), FROM_CHILD, GRADER_MAKERS);
    } catch (error) {
      if (!(error instanceof FrameError)) throw error;
      refused++;
    }
  }
  expect(refused).toBeGreaterThan(20_000);
  expect(refused).toBeLessThan(100_000);
  expect(process.memoryUsage().rss - before).toBeLessThan(400_000_000);
  expect(({} as Record<string, unknown>).polluted).toBe(undefined);
}, 120_000);
