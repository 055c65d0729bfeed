import * as texts from "../texts";
import { fileFor } from "./file-for";
import type { LearnerRealm } from "./learner-realm";

/**
 * The compiled files that answers may import. A file of the unit itself goes by its name
 * ("softmax.ts"), one of an earlier unit by its path from there ("../01-numpy-basics/relu.ts").
 */
export interface CompiledFiles {
  /** The unit's folder name: "02-logistic-regression". */
  unit: string;
  has(file: string): boolean;
  /** The code of a file that is there; undefined where it does not parse. */
  codeOf(file: string): string | undefined;
  /** Names of functions that the reference replaces, by the file that they are in. */
  substitutes: ReadonlyMap<string, readonly string[]>;
}

/** Calls the grader's reference instead of a learner's function. */
export type Substitute = (name: string, args: unknown[]) => { value?: unknown; error?: string };

/** The file that does not parse, if another one needs it. */
export class DoesNotParse extends Error {
  constructor(readonly file: string) {
    super(`${file} does not parse`);
  }
}

/** The only `require` of learner code: #np, and files of units. @returns loads a file */
export function moduleLoader(
  realm: LearnerRealm,
  files: CompiledFiles,
  substitute: Substitute,
): (file: string) => Record<string, unknown> {
  const loaded = new Map<string, { exports: Record<string, unknown> }>();

  const load = (file: string): Record<string, unknown> => {
    const known = loaded.get(file);
    if (known) return known.exports;
    const code = files.codeOf(file);
    if (code === undefined) throw new DoesNotParse(file);
    const module = { exports: realm.object() };
    loaded.set(file, module);
    try {
      realm.module(file, code)(module.exports, requireIn(file), module);
    } catch (error) {
      // the next import gets the same error, not half a module
      loaded.delete(file);
      throw error;
    }
    return module.exports;
  };

  const requireIn = (from: string) => (name: unknown) => {
    if (name === "#np") return realm.np;
    const file = typeof name === "string" ? fileFor(files.unit, from, name) : undefined;
    if (file !== undefined && files.substitutes.has(file)) return substituted(file);
    if (file === undefined || !files.has(file)) {
      throw realm.error(texts.refusedImport(String(name).slice(0, LONGEST_NAME), file));
    }
    return load(file);
  };

  /** The file with the reference replacing some functions; the others come from the file. */
  const substituted = (file: string): Record<string, unknown> => {
    const names = files.substitutes.get(file) ?? [];
    const module = realm.object();
    module.__esModule = true;
    for (const name of names) module[name] = realm.wrap((args) => substitute(name, args));
    return new Proxy(module, {
      get: (_, key) =>
        Object.hasOwn(module, key) ? module[key as string] : load(file)[key as string],
    });
  };

  return load;
}

const LONGEST_NAME = 100;
