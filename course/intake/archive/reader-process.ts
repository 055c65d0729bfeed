/**
 * The process that reads archives. Whoever packed one decides what reading it costs, so that is
 * done where time and memory are limited, and where nothing else is lost.
 */
import { expectedKeys } from "../find/expected-keys";
import { TooManyEntries } from "../find/walk";
import { folderTree } from "../folder-tree";
import { receive, type Received } from "../receive";
import * as texts from "../texts";
import { contentsOf } from "./contents";
import type { ReadOutcome, ReadReply, ReadRequest } from "./messages";
import { openArchive } from "./open-archive";
import { withArchives } from "./with-archives";

async function read(request: ReadRequest): Promise<ReadOutcome> {
  if (request.kind === "submission") {
    return { kind: "submission", received: await readSubmission(request) };
  }
  const { file, units } = request;
  const tree = await openArchive({ file }, expectedKeys(units));
  return {
    kind: "archive",
    contents:
      typeof tree === "string"
        ? { kind: "one", received: { reason: tree } }
        : contentsOf(tree, units),
  };
}

async function readSubmission({
  path: bytes,
  isArchive,
  units,
}: Extract<ReadRequest, { kind: "submission" }>): Promise<Received> {
  const path = Buffer.from(bytes);
  const keys = expectedKeys(units);
  try {
    const tree = isArchive
      ? await openArchive({ file: path }, keys)
      : await withArchives(folderTree(path), keys);
    return typeof tree === "string" ? { reason: tree } : receive(tree, units);
  } catch (error) {
    if (error instanceof TooManyEntries) return { reason: texts.tooManyInside };
    const { code } = error as NodeJS.ErrnoException;
    if (code) return { reason: texts.unreadable(code) };
    throw error;
  }
}

process.on("message", (request: ReadRequest) => {
  void read(request)
    .catch((error: unknown): ReadReply => ({ kind: "bug", bug: (error as Error).message }))
    .then((reply) => process.send?.(reply));
});
// whoever asked is gone
process.on("disconnect", () => process.exit());
