import type { Refused } from "../judge/submission";
import { MOST_REFUSED } from "./limits";
import * as texts from "./texts";

/** Collects what is refused of a submission: once each, and never more than anybody reads. */
export interface Refusals {
  add(refused: Refused): void;
  /** Those that were added first; the last one counts the rest. */
  listed(): Refused[];
}

export function refusals(): Refusals {
  const first: Refused[] = [];
  const paths = new Set<string>();
  return {
    add(refused) {
      if (paths.has(refused.path)) return;
      paths.add(refused.path);
      if (first.length < MOST_REFUSED) first.push(refused);
    },
    listed() {
      const more = paths.size - first.length;
      return more === 0 ? first : [...first, { path: "", reason: texts.moreRefused(more) }];
    },
  };
}
