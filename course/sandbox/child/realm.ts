import vm from "node:vm";
import { PROGRAM_ENDED } from "../../checks/program-ended";
import { UnsupportedValue } from "../../checks/value";
import type { Makers } from "../frames/makers";
import { bootstrap, type RealmHost, type Realm } from "./bootstrap";
import { QUICK_GLOBALS } from "./globals";
import { print } from "./prints";

/** Where learner code runs, with its own built-ins and #np, so that it can spoil only its own. */
export interface LearnerRealm extends Realm {
  /** #np as loaded in the realm. */
  np: Record<string, unknown>;
  /** Makes arguments with the realm's constructors. */
  make: Makers;
  /** Turns a compiled source into a function (exports, require, module). */
  module(name: string, code: string): (...args: unknown[]) => void;
}

const METHODS = ["log", "info", "warn", "error", "debug", "dir", "table"] as const;

const host: RealmHost = {
  print,
  methods: METHODS,
  programEnded: PROGRAM_ENDED,
};

const NAMES = QUICK_GLOBALS.join(", ");

let compiled: vm.Script | undefined;

export function newRealm(np: string): LearnerRealm {
  const context = vm.createContext({});
  const realm = vm.runInContext(`(${bootstrap.toString()})`, context)(host) as Realm;
  const globals = vm.runInContext(`[${NAMES}]`, context) as unknown[];
  // #np makes arrays all the time, so it gets the quick globals too
  compiled ??= new vm.Script(`(function (${NAMES}) { return ${np}\n})`, { filename: "np" });
  const makeLibrary = compiled.runInContext(context) as (...given: unknown[]) => unknown;
  const library = makeLibrary(...globals) as Record<string, unknown>;
  const NDArray = library.NDArray as new (data: Float64Array, shape: number[]) => unknown;
  return {
    ...realm,
    np: library,
    make: { ...realm.makers(NDArray), unsupported: (what) => new UnsupportedValue(what) },
    module(name, code) {
      // on the same line as the code, so that line numbers stay right
      const text = `(function (${NAMES}) { return function (exports, require, module) { ${code}\n}; })`;
      const filename = `/submission/${name}`;
      return vm.runInContext(text, context, { filename })(...globals);
    },
  };
}
