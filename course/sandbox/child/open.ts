import { FROM_CHILD } from "../frames/limits";
import { KIND } from "../frames/kinds";
import { type CompiledFiles, DoesNotParse } from "../../answers/realm/modules";
import { loadRealm, type LoadedRealm } from "./loaded-realm";
import { thrownIn } from "./thrown";

/** The request to make a function ready. */
export interface OpenRequest {
  realm: number;
  file: string;
  name: string;
  /** With the first request for a realm: its files, null for those that do not parse. */
  files?: Record<string, string | null>;
  /** With them: the unit's folder name. */
  unit?: string;
  substitutes?: Record<string, string[]>;
}

/** What the grader is told when a function is not available. */
export type NotOpened =
  | { why: "does not parse"; file: string }
  | { why: "no function"; kind: string }
  | { why: "threw"; name: string; message: string; stack: string };

const realms = new Map<number, LoadedRealm>();

export const realmOf = (number: number): LoadedRealm | undefined => realms.get(number);

/** Loads the file and looks the function up, once. @returns kind and value of the reply */
export function open(request: OpenRequest): [number, unknown] {
  const loaded = realms.get(request.realm) ?? loadRealm(submissionIn(request));
  realms.set(request.realm, loaded);
  try {
    const exports = loaded.load(request.file);
    // an own property only: `toString` is not a function of the learner's
    const found = Object.hasOwn(exports, request.name) ? exports[request.name] : undefined;
    if (typeof found !== "function") {
      return [KIND.notOpened, { why: "no function", kind: typeof found } satisfies NotOpened];
    }
    loaded.functions.set(request.name, found as () => unknown);
    return [KIND.opened, undefined];
  } catch (error) {
    return [KIND.notOpened, reasonOf(error)];
  }
}

function reasonOf(error: unknown): NotOpened {
  if (error instanceof DoesNotParse) return { why: "does not parse", file: error.file };
  const { name, message, stack } = thrownIn(error);
  return { why: "threw", name, message: message.slice(0, FROM_CHILD.text / 8), stack };
}

function submissionIn({ unit = "", files = {}, substitutes = {} }: OpenRequest): CompiledFiles {
  const code = new Map(Object.entries(files));
  return {
    unit,
    has: (file) => code.has(file),
    codeOf: (file) => code.get(file) ?? undefined,
    substitutes: new Map(Object.entries(substitutes)),
  };
}
