import { Refusal } from "../base/refusal";
import { hiddenSeed } from "../catalog/node/hidden-seed";
import { inspectCourse } from "../inspect/inspect";
import { makeHandout } from "./contents/make-handout";
import { unfinishedIn } from "./contents/unfinished";
import { findLeaks } from "./secrets/find-leaks";
import { secretsIn } from "./secrets/secrets";
import * as texts from "./texts";
import { mustBeFresh, mustBeHandout, writeHandout } from "./write-handout";

/** Which handout is wanted, and where. */
export interface ReleaseOptions {
  dir: string;
  isUpdate: boolean;
  withSolutions: boolean;
}

/**
 * Makes the learners' handout, or updates one. The whole handout is searched before any of it is
 * written; if it contains a secret, nothing is written.
 *
 * @returns what to print
 * @throws Refusal, with exit code 1 where a secret was found
 */
export function release(
  root: string,
  { dir, isUpdate, withSolutions }: ReleaseOptions,
  load: (file: string) => unknown,
): string[] {
  (isUpdate ? mustBeHandout : mustBeFresh)(root, dir);
  const { problems, units } = inspectCourse(root);
  if (problems.length > 0) throw new Refusal(texts.notWell(problems.length));
  const handout = makeHandout(root, load, { withSolutions });
  const unfinished = unfinishedIn(handout);
  if (unfinished.length > 0) throw new Refusal(texts.unfinished(unfinished));
  const secrets = secretsIn(root, load);
  const found = findLeaks(handout, secrets);
  if (found.length > 0) throw new Refusal(texts.leaks(found).join("\n"), 1);
  const kept = writeHandout(dir, handout);
  const exercises = units.reduce((sum, unit) => sum + unit.functions.length, 0);
  return [
    ...texts.written(dir, handout.size, exercises, secrets.length),
    ...(isUpdate ? [texts.updated(dir, kept)] : []),
    ...(hiddenSeed(root).isPublicDefault ? [texts.publicSeed] : []),
    texts.next(dir),
  ];
}
