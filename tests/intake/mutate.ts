import type { PRNG } from "seedrandom";
import { gzipSync } from "./zip-parts";
import { type Packed, tar, zip } from "./make-archive";
import { UNITS } from "./messy";

const SOURCE = "export const softmax = (x: number[]) => x;\n".repeat(20);
const entries: Packed[] = UNITS.flatMap(({ id, files }) =>
  files.map((file) => ({ name: `repo-main/exercises/${id}/${file}`, bytes: SOURCE })),
);
const inner = zip(entries.slice(0, 3));

/** Archives as people hand them in. */
const WHOLE: readonly Buffer[] = [
  zip(entries),
  tar(entries),
  gzipSync(tar(entries)),
  zip([{ name: "week2.zip", bytes: inner }, ...entries.slice(3)]),
  tar([{ name: "week2.zip", bytes: inner }, ...entries.slice(3)]),
  zip([{ name: "week2.tar.gz", bytes: gzipSync(tar(entries)) }]),
];

/** Numbers that break who reads them as a size, an offset or a count. */
const EXTREMES = [0, 1, 0x7f, 0x80, 0xff];

type Mutation = (bytes: Buffer, random: PRNG) => Buffer;

const at = (bytes: Buffer, random: PRNG): number => Math.floor(random() * (bytes.length + 1));

const MUTATIONS: readonly Mutation[] = [
  function flipBits(bytes, random) {
    const copy = Buffer.from(bytes);
    for (let n = 1 + Math.floor(random() * 8); n > 0; n--) {
      const i = at(copy, random);
      if (i < copy.length) copy[i] ^= 1 << Math.floor(random() * 8);
    }
    return copy;
  },
  function overwrite(bytes, random) {
    const copy = Buffer.from(bytes);
    const start = at(copy, random);
    const value = EXTREMES[Math.floor(random() * EXTREMES.length)];
    return copy.fill(value, start, Math.min(copy.length, start + 1 + Math.floor(random() * 12)));
  },
  // the end of a zip and the start of a tar are where numbers stand
  function overwriteEnd(bytes, random) {
    const copy = Buffer.from(bytes);
    const start = Math.max(0, copy.length - Math.floor(random() * 200));
    return copy.fill(
      EXTREMES[Math.floor(random() * EXTREMES.length)],
      start,
      Math.min(copy.length, start + 4),
    );
  },
  (bytes, random) => bytes.subarray(0, at(bytes, random)),
  (bytes, random) => bytes.subarray(at(bytes, random)),
  function insert(bytes, random) {
    const i = at(bytes, random);
    const noise = Buffer.from(
      Array.from({ length: 1 + Math.floor(random() * 600) }, () => random() * 256),
    );
    return Buffer.concat([bytes.subarray(0, i), noise, bytes.subarray(i)]);
  },
  function repeat(bytes, random) {
    const [from, to] = [at(bytes, random), at(bytes, random)].toSorted((a, b) => a - b);
    return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
  },
  function splice(bytes, random) {
    const other = WHOLE[Math.floor(random() * WHOLE.length)];
    return Buffer.concat([bytes.subarray(0, at(bytes, random)), other.subarray(at(other, random))]);
  },
  function rename(bytes, random) {
    const copy = Buffer.from(bytes);
    const i = copy.indexOf(UNITS[Math.floor(random() * UNITS.length)].id);
    const evil = [
      "../../../../../../",
      "\u0000\u0000\u0000",
      "C:\\windows\\x.ts",
      "/etc/passwd/////",
    ];
    if (i >= 0) copy.write(evil[Math.floor(random() * evil.length)], i);
    return copy;
  },
];

/** One archive with one to three things wrong with it, some in what is compressed. */
export function mutated(random: PRNG): Buffer {
  const whole = WHOLE[Math.floor(random() * WHOLE.length)];
  const isInside = random() < 0.3;
  let bytes = isInside ? tar(entries) : whole;
  for (let n = 1 + Math.floor(random() * 3); n > 0; n--) {
    bytes = MUTATIONS[Math.floor(random() * MUTATIONS.length)](bytes, random);
  }
  return isInside ? gzipSync(bytes) : bytes;
}
