import { gzipSync } from "./zip-parts";
import { type Packed, tar, zip } from "./make-archive";

const UNIT = "01-numpy-basics";
/** As many as an archive may have. */
const MOST = 99_000;
/** So many that nothing may take the square of it. */
const MANY = 25_000;
const MB = 2 ** 20;

/** One entry of a tar whose name is longer than its header has room for. */
function longEntry(name: string): Buffer {
  const bytes = Buffer.from(`${name}\0`);
  const link = tarBlocks([{ name: "././@LongLink", bytes, type: "L" }]);
  return Buffer.concat([link, tarBlocks([{ name: "short" }])]);
}

/** Entries without the end of a tar. */
const tarBlocks = (entries: Packed[]): Buffer => tar(entries).subarray(0, -1024);

/** Gzip of very much in little time: members that are the same, one after another. */
const repeated = (piece: Buffer, times: number): Buffer =>
  Buffer.concat(Array.from<Buffer>({ length: times }).fill(gzipSync(piece)));

/** A gzip whose parts are made, packed and dropped one at a time. */
function gzipOf(count: number, entry: (i: number) => Buffer): Buffer {
  const members: Buffer[] = [];
  for (let i = 0; i < count; i += 1000) {
    const part = Array.from({ length: Math.min(1000, count - i) }, (_, k) => entry(i + k));
    members.push(gzipSync(Buffer.concat(part)));
  }
  return Buffer.concat([...members, gzipSync(Buffer.alloc(1024))]);
}

const each = (name: (i: number) => string, count = MANY): Buffer =>
  gzipOf(count, (i) => tarBlocks([{ name: name(i) }]));

const zipOf = (count: number, name: (i: number) => string): Buffer =>
  zip(Array.from({ length: count }, (_, i) => ({ name: name(i) })));

/** Cut into a tar's header, with its check sum put right. */
function withHeader(change: (header: Buffer) => void): Buffer {
  const bytes = tar([{ name: `${UNIT}/softmax.ts`, bytes: "export {};" }]);
  const header = bytes.subarray(0, 512);
  change(header);
  header.write("        ", 148);
  const sum = header.reduce((a, b) => a + b, 0);
  header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return bytes;
}

/** Archives that want more than anybody should give them, by the name that they are handed in by. */
export const HOSTILE: Record<string, () => Buffer> = {
  "deep-folders.tar.gz": () => {
    const deep = "d/".repeat(480);
    return gzipOf(MOST, (i) => longEntry(`${i}/${deep}x.ts`));
  },
  "wide-folders.tar.gz": () => each((i) => `${i}/a/b/c/d/x.ts`),
  "long-names.tar.gz": () => gzipOf(2_000, (i) => longEntry(`${i}${"n".repeat(100_000)}.ts`)),
  "gzip-in-gzip.tar.gz": () => gzipSync(repeated(Buffer.alloc(10 * MB), 300)),
  "gzip-in-gzip-in-gzip.tgz": () => gzipSync(gzipSync(repeated(Buffer.alloc(10 * MB), 300))),
  "zip-in-gzip.tar.gz": () =>
    repeated(zip([{ name: `${UNIT}/relu.ts`, bytes: Buffer.alloc(10 * MB) }]), 300),
  "bomb.tar.gz": () => repeated(Buffer.alloc(10 * MB), 300),
  "bomb-behind-a-file.tar.gz": () =>
    Buffer.concat([
      gzipSync(tarBlocks([{ name: "zeros.bin", size: 3000 * MB }])),
      repeated(Buffer.alloc(10 * MB), 300),
    ]),
  "brotli-in-gzip.tar.gz": () => gzipSync(Buffer.alloc(40_000, 0x8b)),
  "only-names.tar.gz": () => {
    const bytes = Buffer.alloc(400, "n");
    const name = tarBlocks([{ name: "././@LongLink", bytes, type: "L" }]);
    return repeated(Buffer.concat(Array.from<Buffer>({ length: 10_000 }).fill(name)), 20);
  },
  "refused-names.tar.gz": () => each((i) => `${UNIT}/a name ${i}.ts`, MOST),
  "unsafe-names.tar.gz": () => each((i) => `../../${i}.ts`),
  "one-name.tar.gz": () => each(() => `${UNIT}/relu.ts`),
  "empty-files.tar.gz": () => each((i) => `${UNIT}/file${i}.ts`),
  "refused-names.zip": () => zipOf(MANY, (i) => `${UNIT}/a name ${i}.ts`),
  "unsafe-names.zip": () => zipOf(MANY, (i) => `../../${i}.ts`),
  "empty-files.zip": () => zipOf(MANY, (i) => `${UNIT}/file${i}.ts`),
  "long-names.zip": () => zipOf(500, (i) => `${i}${"n".repeat(60_000)}.ts`),
  "bombs.zip": () => {
    const zeros = Buffer.alloc(200_000);
    return zip(Array.from({ length: 500 }, (_, i) => ({ name: `${UNIT}/f${i}.ts`, bytes: zeros })));
  },
  "liars.zip": () => {
    const zeros = Buffer.alloc(20 * MB);
    return zip(
      Array.from({ length: 10 }, (_, i) => ({ name: `${UNIT}/f${i}.ts`, bytes: zeros, size: 9 })),
    );
  },
  "negative-size.tar": () => withHeader((header) => header.fill(0xff, 124, 136)),
  "huge-size.tar": () => withHeader((header) => header.write("77777777777\0", 124)),
  "device.tar": () => withHeader((header) => header.write("3", 156)),
  "only-an-ending.zip": () => Buffer.from("PK\u0005\u0006"),
  "empty.zip": () => Buffer.alloc(0),
  "noise.tar.gz": () => Buffer.concat([Buffer.from([0x1f, 0x8b]), Buffer.alloc(100_000, 7)]),
};
