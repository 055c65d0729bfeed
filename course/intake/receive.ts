import type { Submission, Unreadable } from "../judge/submission";
import type { UnitFiles } from "./course-files";
import { locate } from "./find/locate";
import { TooManyEntries } from "./find/walk";
import { take } from "./take/take";
import * as texts from "./texts";
import type { Tree } from "./tree";

/** A submission that nobody has named yet, or why it cannot be graded. */
export type Received = Omit<Submission, "name"> | Omit<Unreadable, "name">;

/** Reads one submission. */
export function receive(tree: Tree, units: readonly UnitFiles[]): Received {
  try {
    const location = locate(tree, units);
    switch (location.kind) {
      case "found":
        return take(tree, location, units);
      case "ambiguous":
        return { reason: texts.ambiguousInside(location.folders) };
      case "none":
        return { reason: whyNone(tree, location.packed, units) };
    }
  } catch (error) {
    if (error instanceof TooManyEntries) return { reason: texts.tooManyInside };
    throw error;
  }
}

function whyNone(tree: Tree, packed: string[], units: readonly UnitFiles[]): string {
  const [closed] = tree.closed;
  // the submission itself is that archive
  if (closed?.[0] === "") return closed[1];
  if (closed) return texts.closedInside(closed[0], closed[1]);
  if (packed.length > 0) return texts.packedOtherwise(packed[0]);
  return tree.list("").length === 0 ? texts.isEmpty : texts.noUnitFolder(units.map(({ id }) => id));
}
