import { Refusal } from "../base/refusal";
import { hiddenSeed } from "../catalog/node/hidden-seed";
import { inspectCourse } from "../inspect/inspect";
import { makeHandout } from "./contents/make-handout";
import type { ReleaseOptions } from "./options";
import { unfinishedIn } from "./contents/unfinished";
import { findLeaks } from "./secrets/find-leaks";
import { secretsIn } from "./secrets/secrets";
import * as texts from "./texts";
import { mustBeFresh, mustBeHandout, writeHandout } from "./write-handout";

/**
 * Makes the learners' handout, or updates one. The whole handout is searched before any of it is
 * written; if it contains a secret, nothing is written.
 *
 * @returns the exit code
 * @throws Refusal
 */
export function releaseCommand(
  root: string,
  { dir, isUpdate, withSolutions }: ReleaseOptions,
  load: (file: string) => unknown,
): number {
  (isUpdate ? mustBeHandout : mustBeFresh)(root, dir);
  const { problems, units } = inspectCourse(root);
  if (problems.length > 0) throw new Refusal(texts.notWell(problems.length));
  const handout = makeHandout(root, load, { withSolutions });
  const unfinished = unfinishedIn(handout);
  if (unfinished.length > 0) throw new Refusal(texts.unfinished(unfinished));
  const secrets = secretsIn(root, load);
  const found = findLeaks(handout, secrets);
  if (found.length > 0) {
    console.error(texts.leaks(found).join("\n"));
    return 1;
  }
  const kept = writeHandout(dir, handout);
  const exercises = units.reduce((sum, unit) => sum + unit.functions.length, 0);
  console.log(texts.written(dir, handout.size, exercises, secrets.length).join("\n"));
  if (isUpdate) console.log(texts.updated(dir, kept));
  if (hiddenSeed(root).isPublicDefault) console.log(texts.publicSeed);
  console.log(texts.next(dir));
  return 0;
}
