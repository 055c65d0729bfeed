import { readFileSync } from "node:fs";
import { join } from "node:path";
import { receive } from "../../checks/receive";
import { FROM_CHILD, TO_CHILD } from "../frames/limits";
import { decode } from "../frames/decode";
import { encoder } from "../frames/encode";
import { GRADER_MAKERS } from "../frames/makers";
import { KIND } from "../frames/kinds";
import { nextRequest, send } from "./channel";
import { type CompiledFiles, moduleLoader } from "../../answers/realm/modules";
import { newRealm } from "../../answers/node/realm";
import type { LearnerRealm } from "../../answers/realm/learner-realm";
import { print } from "./prints";

/** One learner's realm with a submission loaded into it, and the functions opened so far. */
export interface LoadedRealm {
  realm: LearnerRealm;
  load: (file: string) => Record<string, unknown>;
  functions: Map<string, (...args: unknown[]) => unknown>;
}

const np = readFileSync(join(__dirname, "np.js"), "utf8");

/** Only one request is under way at a time, and its callbacks carry its id. */
export const current = { id: 0 };

export const encodeReply = encoder(FROM_CHILD);

export function loadRealm(submission: CompiledFiles): LoadedRealm {
  const realm = newRealm({ np, print, folder: "/submission" });
  const load = moduleLoader(realm, submission, (name, args) => callBack(realm, name, args));
  return { realm, load, functions: new Map() };
}

/** Asks the grader for the reference's answer, in the middle of a call. */
function callBack(realm: LearnerRealm, name: string, args: unknown[]) {
  send(encodeReply(current.id, KIND.callback, [name, ...args.map((arg) => receive(arg))]));
  const answer = nextRequest();
  if (answer.kind === KIND.callbackThrew) {
    return { error: decode(answer.body, TO_CHILD, GRADER_MAKERS) as string };
  }
  return { value: decode(answer.body, TO_CHILD, realm.make) };
}
