import { afterEach, expect, test } from "@jest/globals";
import { closeSync, openSync, writeFileSync } from "node:fs";
import path from "node:path";
import { encoder } from "../../course/sandbox/frames/encode";
import { KIND } from "../../course/sandbox/frames/kinds";
import { FROM_CHILD } from "../../course/sandbox/frames/limits";
import { directReader } from "../../course/sandbox/mediator/direct";
import { Forged } from "../../course/sandbox/mediator/framing";
import { temporaryFolder } from "../temporary-folder";

const encode = encoder(FROM_CHILD);
const LONGEST = 1_000_000;

let opened: number | undefined;
afterEach(() => {
  if (opened !== undefined) closeSync(opened);
  opened = undefined;
});

/** A reader of a child that has said all this, and ended. */
function readerOf(...said: Uint8Array[]) {
  const file = path.join(temporaryFolder(), "said");
  writeFileSync(file, Buffer.concat(said));
  opened = openSync(file, "r");
  return directReader({ file: opened, longest: LONGEST });
}

test("a reply arrives whole, however long it is, and then the child has ended", () => {
  const list = Array.from({ length: 100_000 }, (_, i) => i);
  const long = encode(7, KIND.returned, list);
  const reader = readerOf(long);
  expect(reader.next(7)).toEqual({ id: 7, kind: KIND.returned, body: long.slice(9) });
  expect(reader.next(8)).toBeUndefined();
});

test("half a reply is none", () => {
  expect(readerOf(encode(1, KIND.returned, "half").slice(0, -1)).next(1)).toBeUndefined();
});

test.each([
  ["another id", [encode(2, KIND.returned, 1)]],
  ["a kind that no child sends", [encode(1, KIND.call, 1)]],
  ["two answers to one question", [encode(1, KIND.returned, 1), encode(1, KIND.returned, 2)]],
  ["bytes behind a reply", [encode(1, KIND.returned, 1), Uint8Array.of(9)]],
  ["a callback that does not wait", [encode(1, KIND.callback, []), encode(1, KIND.returned, 1)]],
  ["a length out of bounds", [Uint8Array.of(255, 255, 255, 127, 1, 0, 0, 0, 1, 0)]],
  ["a length of nothing", [Uint8Array.of(0, 0, 0, 0, 1, 0, 0, 0, 1, 0)]],
])("%s is forged", (_, said) => {
  expect(() => readerOf(...said).next(1)).toThrow(Forged);
});
