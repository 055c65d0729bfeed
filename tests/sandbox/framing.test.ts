import { expect, test } from "@jest/globals";
import { decode } from "../../course/sandbox/frames/decode";
import { encoder } from "../../course/sandbox/frames/encode";
import { FROM_CHILD } from "../../course/sandbox/frames/limits";
import { GRADER_MAKERS } from "../../course/sandbox/frames/makers";
import { Forged, newFraming } from "../../course/sandbox/mediator/framing";

const encode = encoder(FROM_CHILD);
const LONGEST = 1_000;

test("frames are found whatever pieces they arrive in", () => {
  const stream = Buffer.concat([encode(1, 1, "first"), encode(2, 2, [1, 2]), encode(3, 3, null)]);
  for (const size of [1, 2, 7, 13, stream.length]) {
    const framing = newFraming(LONGEST);
    const frames = [];
    for (let at = 0; at < stream.length; at += size) {
      frames.push(...framing.add(stream.subarray(at, at + size)));
    }
    expect(frames.map(({ id, kind }) => [id, kind])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
    expect(frames.map(({ body }) => decode(body, FROM_CHILD, GRADER_MAKERS))).toEqual([
      "first",
      [1, 2],
      null,
    ]);
  }
});

test("a header of 2 GB, or of nothing, is refused before any of it is kept", () => {
  for (const length of [0x7fffffff, 0xffffffff, LONGEST + 1, 5, 0]) {
    const header = Buffer.alloc(9);
    header.writeUInt32LE(length);
    expect(() => newFraming(LONGEST).add(header)).toThrow(Forged);
  }
});
