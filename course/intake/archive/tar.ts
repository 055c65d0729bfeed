import { createReadStream } from "node:fs";
import { posix } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { Parser, type ReadEntry } from "tar";
import { longestOf } from "../names/metadata-file";
import { isArchiveName } from "../names/packed-name";
import * as texts from "../texts";
import type { TreeEntry } from "../tree";
import type { Listed } from "./archive-tree";
import { BadArchive, type Budget } from "./budget";
import { type Reading, type Source, tooLargeToNest } from "./open-archive";

/**
 * Lists a tar, compressed by gzip or not. Nothing is ever extracted to the disk.
 *
 * @throws BadArchive, or what zlib throws at broken data
 */
export async function readTar(
  source: Source,
  isGzip: boolean,
  { found, budget, addNested }: Reading,
): Promise<void> {
  let problem: BadArchive | undefined;
  let isOver = false;
  /** Archives that were read to their end and not been opened yet. */
  const nested: { path: string; bytes: Buffer }[] = [];
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
  const bytes = "file" in source ? createReadStream(source.file) : Readable.from([source.bytes]);
  const counter = counted(budget);
  const reading = isGzip
    ? pipeline(bytes, createGunzip(), counter, write)
    : pipeline(bytes, counter, write);
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
    budget.countEntry();
    const { path, size } = entry;
    const listed: Listed = { path, kind: kindByType(entry) };
    if (listed.kind === "file" && isArchiveName(path) && found.wantsNested(path)) {
      const problemOfSize = tooLargeToNest(size);
      if (problemOfSize) return found.mount(path, texts.nestedNotRead(problemOfSize.problem));
      return collect(entry, (all) => void nested.push({ path, bytes: all }));
    }
    if (listed.kind !== "file" || !found.wants(path)) return found.add(listed);
    if (size > longestOf(posix.basename(path))) {
      return found.add({ ...listed, content: { problem: texts.tooLong(size) } });
    }
    budget.countText(size);
    collect(entry, (content) => found.add({ ...listed, content }));
  }

  function collect(entry: ReadEntry, take: (all: Buffer) => void): void {
    const chunks: Buffer[] = [];
    entry.on("data", (chunk) => chunks.push(Buffer.from(chunk)));
    entry.on("end", () => keepProblem(() => take(Buffer.concat(chunks))));
  }

  async function write(chunks: AsyncIterable<Buffer>): Promise<void> {
    let isFirst = true;
    for await (const chunk of chunks) {
      if (isFirst && isGzipped(chunk)) throw new BadArchive(texts.brokenArchive);
      isFirst = false;
      parser.write(chunk);
      for (const { path, bytes: own } of nested.splice(0)) await addNested(path, own);
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
const counted = (budget: Budget): Transform =>
  new Transform({
    transform(chunk: Buffer, _, done) {
      try {
        budget.countInflated(chunk.length);
        done(null, chunk);
      } catch (error) {
        done(error as Error);
      }
    },
  });
