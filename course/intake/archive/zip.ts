import { constants } from "node:fs";
import { posix } from "node:path";
import type { Readable } from "node:stream";
import {
  type Entry as ZipEntry,
  fromBufferPromise,
  getFileNameLowLevel,
  openPromise,
  type ZipFile,
} from "yauzl";
import { MOST_ENTRIES } from "../limits";
import { longestOf } from "../names/metadata-file";
import { isArchiveName } from "../names/packed-name";
import * as texts from "../texts";
import type { TreeEntry, Unread } from "../tree";
import { BadArchive } from "./budget";
import { type Reading, type Source, tooLargeToNest } from "./open-archive";

/**
 * Lists a zip. Only needed files are inflated, and only if the sizes that the archive states are
 * acceptable; yauzl ends a stream that goes beyond its size.
 *
 * @throws BadArchive, or what yauzl throws at a broken one
 */
export async function readZip(source: Source, reading: Reading): Promise<void> {
  // names are decoded here, so that one bad name does not cost the others
  const options = { decodeStrings: false, autoClose: false };
  const zip = await ("file" in source
    ? openPromise(source.file as string, options)
    : fromBufferPromise(source.bytes, options));
  try {
    if (zip.entryCount > MOST_ENTRIES) throw new BadArchive(texts.tooManyEntries);
    for await (const entry of zip.eachEntry()) await read(zip, entry, reading);
  } finally {
    zip.close();
  }
}

async function read(zip: ZipFile, entry: ZipEntry, { found, budget, addNested }: Reading) {
  budget.countEntry();
  const path = nameOf(entry);
  const kind = path.endsWith("/") ? "folder" : kindByMode(entry);
  if (kind === "file" && isArchiveName(path) && found.wantsNested(path)) {
    budget.countInflated(entry.uncompressedSize);
    const problem = tooLargeToNest(entry.uncompressedSize);
    return addNested(path, problem ?? (await contentOf(zip, entry, Infinity)));
  }
  if (kind !== "file" || !found.wants(path)) return found.add({ path, kind });
  const content = await contentOf(zip, entry, longestOf(posix.basename(path)));
  if (Buffer.isBuffer(content)) budget.countText(content.length);
  found.add({ path, kind, content });
}

/** With decodeStrings off, yauzl leaves raw bytes. Some programs of Windows write "\" for "/". */
function nameOf(entry: ZipEntry): string {
  const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
  const name = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true);
  return name.replaceAll("\\", "/");
}

/** Archives made on Unix keep the file's mode in the upper half. */
function kindByMode({ externalFileAttributes }: ZipEntry): TreeEntry["kind"] {
  const type = (externalFileAttributes >>> 16) & constants.S_IFMT;
  if (type === constants.S_IFLNK) return "link";
  return type === 0 || type === constants.S_IFREG ? "file" : "other";
}

async function contentOf(zip: ZipFile, entry: ZipEntry, longest: number): Promise<Buffer | Unread> {
  if (entry.isEncrypted()) return { problem: texts.encrypted };
  if (!entry.canDecodeFileData()) return { problem: texts.unknownCompression };
  if (entry.uncompressedSize > longest) return { problem: texts.tooLong(entry.uncompressedSize) };
  try {
    return await drain(await zip.openReadStreamPromise(entry));
  } catch {
    return { problem: texts.brokenEntry };
  }
}

async function drain(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
