import type { Contents } from "./contents";

/** Asks the process that reads archives for one of them. */
export interface ReadRequest {
  file: string;
  units: readonly string[];
}

/** Its answer; the error's message where it has a bug. */
export type ReadReply = { contents: Contents } | { bug: string };
