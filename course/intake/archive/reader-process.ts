/**
 * The process that reads archives. Whoever packed one decides what reading it costs, so that is
 * done where time and memory are limited, and where nothing else is lost.
 */
import { contentsOf } from "./contents";
import type { ReadReply, ReadRequest } from "./messages";
import { openArchive } from "./open-archive";

async function read({ file, units }: ReadRequest): Promise<ReadReply> {
  const tree = await openArchive(file, units);
  return {
    contents:
      typeof tree === "string"
        ? { kind: "one", received: { reason: tree } }
        : contentsOf(tree, units),
  };
}

process.on("message", (request: ReadRequest) => {
  void read(request)
    .catch((error: unknown): ReadReply => ({ bug: (error as Error).message }))
    .then((reply) => process.send?.(reply));
});
// whoever asked is gone
process.on("disconnect", () => process.exit());
