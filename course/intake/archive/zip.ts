import { constants } from "node:fs";
import type { Readable } from "node:stream";
import { type Entry as ZipEntry, getFileNameLowLevel, openPromise, type ZipFile } from "yauzl";
import * as texts from "../texts";
import { type ArchiveTree, BadArchive } from "./archive-tree";
import { LARGEST_TEXT, LONGEST_FILE, MOST_ENTRIES } from "../limits";
import type { TreeEntry, Unread } from "../tree";

/**
 * Lists a zip. Only needed files are inflated, and only if the sizes that the archive states are
 * acceptable; yauzl ends a stream that goes beyond its size.
 *
 * @throws BadArchive, or what yauzl throws at a broken one
 */
export async function readZip(file: string, found: ArchiveTree): Promise<void> {
  // names are decoded here, so that one bad name does not cost the others
  const zip = await openPromise(file, { decodeStrings: false, autoClose: false });
  try {
    if (zip.entryCount > MOST_ENTRIES) throw new BadArchive(texts.tooManyEntries);
    await list(zip, found);
  } finally {
    zip.close();
  }
}

async function list(zip: ZipFile, found: ArchiveTree): Promise<void> {
  let textSize = 0;
  for await (const entry of zip.eachEntry()) {
    const path = nameOf(entry);
    const kind = path.endsWith("/") ? "folder" : kindByMode(entry);
    if (kind !== "file" || !found.wants(path)) found.add({ path, kind });
    else {
      const content = await contentOf(zip, entry);
      textSize += Buffer.isBuffer(content) ? content.length : 0;
      if (textSize > LARGEST_TEXT) throw new BadArchive(texts.tooMuchText);
      found.add({ path, kind, content });
    }
  }
}

/** With decodeStrings off, yauzl leaves raw bytes instead of the name. */
function nameOf(entry: ZipEntry): string {
  const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
  return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true);
}

/** Archives made on Unix keep the file's mode in the upper half. */
function kindByMode({ externalFileAttributes }: ZipEntry): TreeEntry["kind"] {
  const type = (externalFileAttributes >>> 16) & constants.S_IFMT;
  if (type === constants.S_IFLNK) return "link";
  return type === 0 || type === constants.S_IFREG ? "file" : "other";
}

async function contentOf(zip: ZipFile, entry: ZipEntry): Promise<Buffer | Unread> {
  if (entry.isEncrypted()) return { problem: texts.encrypted };
  if (!entry.canDecodeFileData()) return { problem: texts.unknownCompression };
  if (entry.uncompressedSize > LONGEST_FILE)
    return { problem: texts.tooLong(entry.uncompressedSize) };
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
