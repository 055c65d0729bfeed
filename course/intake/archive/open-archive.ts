import { closeSync, lstatSync, openSync, readSync } from "node:fs";
import * as texts from "../texts";
import { type ArchiveTree, archiveTree, BadArchive } from "./archive-tree";
import { LARGEST_ARCHIVE } from "../limits";
import type { Tree } from "../tree";

/**
 * Opens an archive by what its first bytes say it is.
 *
 * @returns the sentence that says why it cannot be read
 */
export async function openArchive(file: string, units: readonly string[]): Promise<Tree | string> {
  const { size } = lstatSync(file);
  if (size > LARGEST_ARCHIVE) return texts.archiveTooLarge(size);
  const found = archiveTree(units);
  try {
    await readInto(found, file);
    return found.tree;
  } catch (error) {
    return error instanceof BadArchive ? error.message : texts.brokenArchive;
  }
}

async function readInto(found: ArchiveTree, file: string): Promise<void> {
  // the packages that read archives are loaded only if there is one
  const start = firstBytes(file);
  if (start.subarray(0, 2).toString("latin1") === "PK") {
    const { readZip } = require("./zip") as typeof import("./zip");
    return readZip(file, found);
  }
  const isGzip = start[0] === 0x1f && start[1] === 0x8b;
  const { readTar } = require("./tar") as typeof import("./tar");
  return readTar(file, isGzip, found);
}

function firstBytes(file: string): Buffer {
  const fd = openSync(file, "r");
  try {
    const bytes = Buffer.alloc(2);
    return bytes.subarray(0, readSync(fd, bytes, 0, 2, 0));
  } finally {
    closeSync(fd);
  }
}
