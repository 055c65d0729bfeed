import { MOST_SUBMISSIONS } from "../limits";
import { isOfInterest, locate } from "../locate";
import { receive, type Received } from "../receive";
import { take } from "../take";
import * as texts from "../texts";
import { subtree, type Tree } from "../tree";

/** What is left of an archive once it has been read: texts and sentences. */
export type Contents =
  /** One submission, or the sentence that says why it cannot be graded. */
  | { kind: "one"; received: Received }
  | { kind: "ambiguous"; bases: string[] }
  /** Each folder is a submission; there may be none. */
  | {
      kind: "several";
      submissions: { name: string; received: Received }[];
      /** Archives at its top, which are not opened. */
      archives: string[];
    };

/** Reads an archive that somebody named: it may be one submission, or a class of them. */
export function contentsOf(tree: Tree, units: readonly string[]): Contents {
  const location = locate(tree, units);
  if (location.kind === "ambiguous") return location;
  if (location.kind === "one") {
    return { kind: "one", received: take(tree, location.base, units) };
  }
  const folders = tree
    .list("")
    .filter((entry) => entry.kind === "folder" && isOfInterest(entry))
    .map(({ name }) => name);
  if (folders.length > MOST_SUBMISSIONS) {
    return { kind: "one", received: { reason: texts.tooManySubmissions } };
  }
  const submissions = folders.map((name) => ({
    name,
    received: receive(subtree(tree, name), units),
  }));
  return { kind: "several", submissions, archives: location.archives };
}
