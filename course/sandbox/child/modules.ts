import type { LearnerRealm } from "./realm";

/** A submission's compiled files, and the functions that the reference replaces. */
export interface CompiledUnit {
  /** Code by file name; undefined where the file does not parse. */
  files: Map<string, string | undefined>;
  /** Names of functions by the file that they are in. */
  substitutes: Map<string, string[]>;
}

/** Calls the grader's reference instead of a learner's function. */
export type Substitute = (name: string, args: unknown[]) => { value?: unknown; error?: string };

/** The file that does not parse, when another one needs it. */
export class DoesNotParse extends Error {
  constructor(readonly file: string) {
    super(`${file} does not parse`);
  }
}

/** The only `require` of learner code: #np, and files of the unit. @returns loads a file */
export function moduleLoader(
  realm: LearnerRealm,
  { files, substitutes }: CompiledUnit,
  substitute: Substitute,
) {
  const loaded = new Map<string, { exports: Record<string, unknown> }>();

  const load = (file: string): Record<string, unknown> => {
    const known = loaded.get(file);
    if (known) return known.exports;
    const code = files.get(file);
    if (code === undefined) throw new DoesNotParse(file);
    const module = { exports: realm.object() };
    loaded.set(file, module);
    try {
      realm.module(file, code)(module.exports, requireIn(file), module);
    } catch (error) {
      // the next file that imports it gets the same error, not half a module
      loaded.delete(file);
      throw error;
    }
    return module.exports;
  };

  const requireIn = (from: string) => (name: unknown) => {
    if (name === "#np") return realm.np;
    const file = typeof name === "string" ? fileCalled(name) : undefined;
    if (file !== undefined && substitutes.has(file)) return stubbed(file);
    if (file === undefined || !files.has(file)) {
      throw realm.error(`${from} imports ${JSON.stringify(name)}, which does not exist here`);
    }
    return load(file);
  };

  /** The file with the reference in place of some functions; the others come from the file. */
  const stubbed = (file: string): Record<string, unknown> => {
    const names = substitutes.get(file) ?? [];
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

/** "./sigmoid", "./sigmoid.ts" → "sigmoid.ts"; folders are not supported. */
function fileCalled(name: string): string | undefined {
  const stem = /^\.\/([^/\\]+?)(?:\.[jt]s)?$/.exec(name)?.[1];
  return stem && `${stem}.ts`;
}
