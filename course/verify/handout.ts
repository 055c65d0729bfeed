import { performance } from "node:perf_hooks";
import { makeHandout } from "../release/contents/handout";
import { findLeaks } from "../release/secrets/find-leaks";
import { secretsIn } from "../release/secrets/secrets";
import { leak } from "../release/texts";
import * as texts from "./texts";

/** Makes the learners' handout in memory, and reads it whole for secrets. Prints what it found. */
export function verifyHandout(root: string): boolean {
  const started = performance.now();
  const leaks = [false, true].flatMap((withSolutions) =>
    findLeaks(makeHandout(root, require, { withSolutions }), secretsIn(root, require)),
  );
  const ok = leaks.length === 0;
  console.log(texts.handoutLine(ok, (performance.now() - started) / 1000));
  for (const line of new Set(leaks.map(leak))) console.log(texts.indented(line));
  return ok;
}
