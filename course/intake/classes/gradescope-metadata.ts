import { parse } from "yaml";
import { METADATA_FILE } from "../names/metadata-file";
import type { TreeEntry } from "../tree";

/** What Gradescope says of a submission. */
export interface Metadata {
  /** Ids, addresses and names of those who handed it in. */
  owners: string[];
  /** In ISO 8601. */
  submittedAt?: string;
}

const MOST_OWNERS = 50;

/**
 * Who handed in which folder of a Gradescope export. Without the file, or with one that cannot be
 * read, nobody is known: the folders are graded all the same.
 */
export function metadataIn(entries: TreeEntry[]): Map<string, Metadata> {
  const found = entries.find(({ name, kind }) => name === METADATA_FILE && kind === "file")?.read();
  if (!Buffer.isBuffer(found)) return new Map();
  try {
    const all = parts(parse(found.toString("utf8"), { maxAliasCount: 0, logLevel: "silent" }));
    return new Map(Object.entries(all).map(([folder, one]) => [folder, metadataOf(parts(one))]));
  } catch {
    return new Map();
  }
}

/** Keys are symbols of Ruby: ":submitters". */
function metadataOf(one: Record<string, unknown>): Metadata {
  const submitters = one[":submitters"];
  const owners = (Array.isArray(submitters) ? submitters.slice(0, MOST_OWNERS) : []).flatMap(
    (person: unknown) => {
      const { ":sid": sid, ":email": email, ":name": name } = parts(person);
      return [sid, email, name].flatMap((value) =>
        typeof value === "string" || typeof value === "number" ? [String(value)] : [],
      );
    },
  );
  const time = new Date(isoOf(one[":created_at"]));
  return { owners, ...(!Number.isNaN(time.getTime()) && { submittedAt: time.toISOString() }) };
}

const parts = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};

/** Ruby writes "2026-01-25 12:34:56.000000000 -08:00". */
const isoOf = (value: unknown): string =>
  (typeof value === "string" ? value : "").replace(
    /^(\S+) ([\d:]+)(?:\.\d+)? ?(Z|[+-]\d\d:?\d\d)$/,
    "$1T$2$3",
  );
