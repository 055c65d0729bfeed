import { closeSync, lstatSync, openSync, readSync, type PathLike } from "node:fs";
import type { ExpectedKeys } from "../find/expected-keys";
import { LARGEST_ARCHIVE, LARGEST_NESTED, MOST_NESTED } from "../limits";
import * as texts from "../texts";
import type { Unread } from "../tree";
import { type ArchiveTree, archiveTree } from "./archive-tree";
import { BadArchive, type Budget, newBudget } from "./budget";
import { packingOf } from "./packing";

/** The bytes of an archive: a file on the disk, or what another archive had in it. */
export type Source = { file: PathLike } | { bytes: Buffer };

/** What those need who read an archive. */
export interface Reading {
  found: ArchiveTree;
  budget: Budget;
  /** Adds an archive that is packed in this one. */
  addNested(path: string, bytes: Buffer | Unread): Promise<void>;
}

/**
 * Opens an archive by what its first bytes say it is, and the archives that are packed in it.
 *
 * @returns the sentence that says why it cannot be read
 */
export async function openArchive(
  source: Source,
  keys: ExpectedKeys,
  budget: Budget = newBudget(),
  depth = 0,
): Promise<ArchiveTree | string> {
  const found = archiveTree(keys);
  const addNested = async (path: string, bytes: Buffer | Unread) => {
    if (!Buffer.isBuffer(bytes)) return found.mount(path, texts.nestedNotRead(bytes.problem));
    if (depth >= MOST_NESTED) return found.mount(path, texts.nestedTooDeep);
    found.mount(path, await openArchive({ bytes }, keys, budget, depth + 1));
  };
  try {
    const size = "file" in source ? lstatSync(source.file).size : 0;
    if (size > LARGEST_ARCHIVE) return texts.archiveTooLarge(size);
    await readInto(source, { found, budget, addNested });
    return found;
  } catch (error) {
    // what all archives share is spent: that ends the outermost one
    if (error instanceof BadArchive && depth > 0 && error.isShared) throw error;
    if (error instanceof BadArchive) return error.message;
    const { code, syscall } = error as NodeJS.ErrnoException;
    return code && syscall ? texts.unreadable(code) : texts.brokenArchive;
  }
}

/** Bytes of an archive that is packed in another. @returns why it is too large; else undefined */
export const tooLargeToNest = (size: number): Unread | undefined =>
  size > LARGEST_NESTED ? { problem: texts.nestedTooLarge(size) } : undefined;

async function readInto(source: Source, reading: Reading): Promise<void> {
  const packing = packingOf(firstBytes(source));
  if (packing === "other") throw new BadArchive(texts.packedInAnotherWay);
  // the packages that read archives are loaded only if there is one
  if (packing === "zip") {
    const { readZip } = require("./zip") as typeof import("./zip");
    return readZip(source, reading);
  }
  const { readTar } = require("./tar") as typeof import("./tar");
  return readTar(source, packing === "gzip", reading);
}

const LONGEST_SIGNATURE = 8;

function firstBytes(source: Source): Buffer {
  if ("bytes" in source) return source.bytes.subarray(0, LONGEST_SIGNATURE);
  const fd = openSync(source.file, "r");
  try {
    const bytes = Buffer.alloc(LONGEST_SIGNATURE);
    return bytes.subarray(0, readSync(fd, bytes, 0, LONGEST_SIGNATURE, 0));
  } finally {
    closeSync(fd);
  }
}
