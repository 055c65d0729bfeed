import type { UnitFiles } from "../course-files";
import type { Received } from "../receive";
import type { Contents } from "./contents";

/** Asks the process that reads archives for one thing. */
export type ReadRequest = {
  units: readonly UnitFiles[];
} & (
  | { kind: "archive"; file: string }
  /** The bytes of the path of a folder with archives in it, or of an archive. */
  | { kind: "submission"; path: Uint8Array; isArchive: boolean }
);

/** What it finds there. */
export type ReadOutcome =
  { kind: "archive"; contents: Contents } | { kind: "submission"; received: Received };

/** Its answer; the error's message where it has a bug. */
export type ReadReply = ReadOutcome | { kind: "bug"; bug: string };
