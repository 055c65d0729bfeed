import { randomBytes } from "node:crypto";
import { Refusal } from "../base/refusal";
import { writeInside } from "../base/write-inside.js";
import { hasSecretFile, SECRET_FILE } from "../catalog/node/hidden-seed";
import * as texts from "./texts";

/** More than anybody can try out. */
const BYTES = 24;

/**
 * Writes a secret into .course-secret, which only this user may read.
 *
 * @returns what to print; the secret itself is never shown
 * @throws Refusal if there is one already: earlier results could not be compared with later ones
 */
export function newSecret(root: string, environment: NodeJS.ProcessEnv): string[] {
  if (hasSecretFile(root)) throw new Refusal(texts.hasSecret(SECRET_FILE));
  writeInside(root, SECRET_FILE, `${randomBytes(BYTES).toString("base64url")}\n`, 0o600);
  const isOverruled = Boolean(environment.COURSE_SECRET?.trim());
  return [texts.secretWritten(SECRET_FILE), ...(isOverruled ? [texts.overruled] : [])];
}
