import { performance } from "node:perf_hooks";
import { Refusal } from "../base/refusal";
import { makeHandout } from "../release/contents/make-handout";
import { findLeaks } from "../release/secrets/find-leaks";
import { secretsIn } from "../release/secrets/secrets";
import { leak } from "../release/texts";
import * as texts from "./texts";

/** Makes the learners' handout in memory, and reads it whole for secrets. Says what it found. */
export function verifyHandout(root: string, say: (text: string) => void): boolean {
  const started = performance.now();
  const wrong = whatIsWrong(root);
  const ok = wrong.length === 0;
  say(texts.handoutLine(ok, (performance.now() - started) / 1000));
  for (const line of new Set(wrong)) say(texts.indented(line));
  return ok;
}

function whatIsWrong(root: string): string[] {
  try {
    const secrets = secretsIn(root, require);
    return [false, true].flatMap((withSolutions) =>
      findLeaks(makeHandout(root, require, { withSolutions }), secrets).map(leak),
    );
  } catch (error) {
    if (error instanceof Refusal) return [error.message];
    throw error;
  }
}
