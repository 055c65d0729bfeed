import type { Submission, Unreadable } from "../judge/submission";
import * as texts from "./texts";
import { locate } from "./locate";
import { take } from "./take";
import type { Tree } from "./tree";

/** Reads one submission. @param tree or the sentence that says why there is none */
export function receiveSubmission(
  name: string,
  tree: Tree | string,
  units: readonly string[],
): Submission | Unreadable {
  if (typeof tree === "string") return { name, reason: tree };
  const location = locate(tree, units);
  switch (location.kind) {
    case "one":
      return { name, ...take(tree, location.base, units) };
    case "ambiguous":
      return { name, reason: texts.ambiguousInside(location.bases) };
    case "none":
      return { name, reason: texts.noUnitFolder(units, location.archives) };
  }
}
