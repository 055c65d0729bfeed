import { createReadStream } from "node:fs";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { Parser, type ReadEntry } from "tar";
import * as texts from "./texts";
import { BadArchive, isWanted, type Listed } from "./archive-tree";
import { LARGEST_INFLATED, LARGEST_TEXT, LONGEST_FILE, MOST_ENTRIES } from "./limits";
import type { TreeEntry } from "./tree";

/**
 * Lists a tar, compressed by gzip or not. Nothing is ever extracted to the disk.
 *
 * @throws BadArchive, or what zlib throws at broken data
 */
export async function readTar(
  file: string,
  isGzip: boolean,
  units: readonly string[],
  most = LARGEST_INFLATED,
): Promise<Listed[]> {
  const all: Listed[] = [];
  let textSize = 0;
  const parser = new Parser({
    onReadEntry(entry) {
      const { path, size } = entry;
      const kind = kindByType(entry);
      if (all.length >= MOST_ENTRIES) return giveUp(texts.tooManyEntries);
      if (kind !== "file" || !isWanted(path, units)) all.push({ path, kind });
      else if (size > LONGEST_FILE)
        all.push({ path, kind, content: { problem: texts.tooLong(size) } });
      else {
        textSize += size;
        if (textSize > LARGEST_TEXT) return giveUp(texts.tooMuchText);
        const listed: Listed = { path, kind };
        const chunks: Buffer[] = [];
        entry.on("data", (chunk) => chunks.push(Buffer.from(chunk)));
        entry.on("end", () => (listed.content = Buffer.concat(chunks)));
        all.push(listed);
      }
      entry.resume();
    },
    onwarn: (code) => {
      if (code !== "TAR_ENTRY_INFO") giveUp(texts.brokenArchive);
    },
  });
  let problem: BadArchive | undefined;
  const counter = limited(most);
  const source = createReadStream(file);
  if (isGzip) await pipeline(source, createGunzip(), counter, write);
  else await pipeline(source, counter, write);
  if (problem) throw problem;
  return all;

  /** The parser cannot be stopped, so what follows is skipped. */
  function giveUp(sentence: string): void {
    problem ??= new BadArchive(sentence);
  }

  async function write(chunks: AsyncIterable<Buffer>): Promise<void> {
    for await (const chunk of chunks) {
      if (problem) return;
      parser.write(chunk);
    }
    parser.end();
  }
}

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
