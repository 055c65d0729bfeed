import { deflateRawSync, gzipSync, crc32 } from "./zip-parts";

/** One entry of an archive that a test packs byte by byte, with whatever is wrong with it. */
export interface Packed {
  name: string;
  bytes?: Buffer | string;
  /** Claims another size than the bytes have. */
  size?: number;
  isLink?: boolean;
  isEncrypted?: boolean;
  /** Another kind of entry, by its letter in a tar. */
  type?: string;
}

const bytesOf = ({ bytes = "" }: Packed): Buffer => Buffer.from(bytes);

/** A zip, deflated. */
export function zip(entries: Packed[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const raw = bytesOf(entry);
    const data = deflateRawSync(raw);
    const name = Buffer.from(entry.name);
    const flags = 0x800 | (entry.isEncrypted ? 1 : 0);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(flags, 2);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(crc32(raw), 10);
    shared.writeUInt32LE(data.length, 14);
    shared.writeUInt32LE(entry.size ?? raw.length, 18);
    shared.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), shared, name, data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(((entry.isLink ? 0o120777 : 0o100644) << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\u0001\u0002"), u16(0x0314), shared, tail, name]));
    locals.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.concat([
    Buffer.from("PK\u0005\u0006"),
    u16(0),
    u16(0),
    u16(entries.length),
    u16(entries.length),
    u32(list.length),
    u32(offset),
    u16(0),
  ]);
  return Buffer.concat([...locals, list, end]);
}

/** A tar, plain. */
export function tar(entries: Packed[]): Buffer {
  const blocks = entries.flatMap((entry) => {
    const raw = bytesOf(entry);
    const header = Buffer.alloc(512);
    header.write(entry.name, 0);
    header.write("0000644\0", 100);
    header.write(`${(entry.size ?? raw.length).toString(8).padStart(11, "0")}\0`, 124);
    header.write("00000000000\0", 136);
    header.write("        ", 148);
    header.write(entry.type ?? (entry.isLink ? "2" : "0"), 156);
    if (entry.isLink) header.write("/etc/passwd", 157);
    header.write("ustar\u000000", 257);
    const sum = header.reduce((a, b) => a + b, 0);
    header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
    return [header, raw, Buffer.alloc((512 - (raw.length % 512)) % 512)];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

export const tarGz = (entries: Packed[]): Buffer => gzipSync(tar(entries));

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
