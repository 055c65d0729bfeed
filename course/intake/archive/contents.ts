import { classOf } from "../classes/class-of";
import type { InClass } from "../classes/in-class";
import { shapeOf } from "../classes/shape";
import type { UnitFiles } from "../course-files";
import { MOST_SUBMISSIONS } from "../limits";
import { receive, type Received } from "../receive";
import * as texts from "../texts";
import { bundle } from "../bundle";
import type { Tree } from "../tree";

/** A submission of an archive, read. */
export type InArchive = Omit<InClass, "parts" | "reason"> & { received: Received };

/** What is left of an archive once it has been read: texts and sentences. */
export type Contents =
  /** One submission, or the sentence that says why it cannot be graded. */
  | { kind: "one"; received: Received }
  /** There may be none. */
  | { kind: "several"; submissions: InArchive[]; passedOver: string[] };

/** Reads an archive that somebody named: it may be one submission, or a class of them. */
export function contentsOf(tree: Tree, units: readonly UnitFiles[]): Contents {
  const shape = shapeOf(tree, units);
  if (shape.kind === "one") return { kind: "one", received: receive(tree, units) };
  const { bundles, passedOver } = classOf(tree, shape.base, units);
  if (bundles.length > MOST_SUBMISSIONS) {
    return { kind: "one", received: { reason: texts.tooManySubmissions } };
  }
  const submissions = bundles.map(({ parts, reason, ...rest }) => ({
    ...rest,
    received: reason === undefined ? receive(bundle(tree, parts), units) : { reason },
  }));
  return { kind: "several", submissions, passedOver };
}
