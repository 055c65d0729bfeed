import { createReadStream } from "node:fs";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { Parser, type ReadEntry } from "tar";
import * as texts from "../texts";
import { type ArchiveTree, BadArchive, type Listed } from "./archive-tree";
import { LARGEST_INFLATED, LARGEST_TEXT, LONGEST_FILE } from "../limits";
import type { TreeEntry } from "../tree";

/**
 * Lists a tar, compressed by gzip or not. Nothing is ever extracted to the disk.
 *
 * @param most bytes that it may inflate to
 * @throws BadArchive, or what zlib throws at broken data
 */
export async function readTar(
  file: string,
  isGzip: boolean,
  found: ArchiveTree,
  most = LARGEST_INFLATED,
): Promise<void> {
  let textSize = 0;
  let problem: BadArchive | undefined;
  let isOver = false;
  const parser = new Parser({
    // what is compressed in a compressed file would inflate uncounted
    brotli: false,
    zstd: false,
    onReadEntry(entry) {
      // the parser cannot be stopped, so what follows is skipped
      if (!problem) keepProblem(() => read(entry));
      entry.resume();
    },
    onwarn: (code) => {
      if (code !== "TAR_ENTRY_INFO") problem ??= new BadArchive(texts.brokenArchive);
    },
  });
  parser.on("eof", () => (isOver = true));
  const counter = limited(most);
  const source = createReadStream(file);
  const reading = isGzip
    ? pipeline(source, createGunzip(), counter, write)
    : pipeline(source, counter, write);
  // to stop early is an error to a pipeline
  await reading.catch((error: unknown) => {
    if (!problem && !isOver) throw error;
  });
  if (problem) throw problem;

  function keepProblem(act: () => void): void {
    try {
      act();
    } catch (error) {
      problem ??= error as BadArchive;
    }
  }

  function read(entry: ReadEntry): void {
    const { path, size } = entry;
    const listed: Listed = { path, kind: kindByType(entry) };
    if (listed.kind !== "file" || !found.wants(path)) return found.add(listed);
    if (size > LONGEST_FILE) {
      return found.add({ ...listed, content: { problem: texts.tooLong(size) } });
    }
    textSize += size;
    if (textSize > LARGEST_TEXT) throw new BadArchive(texts.tooMuchText);
    const chunks: Buffer[] = [];
    entry.on("data", (chunk) => chunks.push(Buffer.from(chunk)));
    entry.on("end", () => {
      keepProblem(() => found.add({ ...listed, content: Buffer.concat(chunks) }));
    });
  }

  async function write(chunks: AsyncIterable<Buffer>): Promise<void> {
    let isFirst = true;
    for await (const chunk of chunks) {
      if (isFirst && isGzipped(chunk)) throw new BadArchive(texts.brokenArchive);
      isFirst = false;
      parser.write(chunk);
      // what follows the end is nobody's, and may be very much
      if (problem || isOver) return;
    }
    parser.end();
  }
}

const isGzipped = (start: Buffer): boolean => start[0] === 0x1f && (start[1] ?? 0x8b) === 0x8b;

function kindByType({ type }: ReadEntry): TreeEntry["kind"] {
  if (type === "Directory" || type === "GNUDumpDir") return "folder";
  if (type === "SymbolicLink" || type === "Link") return "link";
  return type === "File" || type === "OldFile" || type === "ContiguousFile" ? "file" : "other";
}

/** Passes bytes on until there are too many. */
function limited(most: number): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length;
      if (bytes > most) done(new BadArchive(texts.inflatesTooFar));
      else done(null, chunk);
    },
  });
}
