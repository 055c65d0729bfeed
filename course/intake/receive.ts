import type { Submission, Unreadable } from "../judge/submission";
import * as texts from "./texts";
import { locate } from "./locate";
import { take } from "./take";
import type { Tree } from "./tree";

/** A submission that nobody has named yet, or why it cannot be graded. */
export type Received = Omit<Submission, "name"> | Omit<Unreadable, "name">;

/** Reads one submission. */
export function receive(tree: Tree, units: readonly string[]): Received {
  const location = locate(tree, units);
  switch (location.kind) {
    case "one":
      return take(tree, location.base, units);
    case "ambiguous":
      return { reason: texts.ambiguousInside(location.bases) };
    case "none":
      return { reason: texts.noUnitFolder(units, location.archives) };
  }
}
