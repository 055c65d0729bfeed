import vm from "node:vm";
import { PROGRAM_ENDED } from "../../checks/thrown-name";
import { UnsupportedValue } from "../../checks/value";
import { bootstrap, type Realm } from "../realm/bootstrap";
import { QUICK_GLOBALS } from "../realm/globals";
import type { LearnerRealm, RealmOptions } from "../realm/learner-realm";
import { randomRestarter } from "../realm/random-restarter";

/** As text, for the realm. tsx has wrapped the functions in it in a helper of its own. */
const BOOTSTRAP = `(() => { const __name = (run) => run; return ${bootstrap.toString()}; })()`;

let compiled: vm.Script | undefined;

/**
 * A fresh realm in a context of Node's. Its queue of promise jobs is never worked off: what answers
 * start and do not wait for does not run, at home as behind the wall.
 */
export function newRealm({ np, print, folder }: RealmOptions): LearnerRealm {
  const context = vm.createContext({}, { microtaskMode: "afterEvaluate" });
  const host = { print, programEnded: PROGRAM_ENDED };
  const realm = vm.runInContext(BOOTSTRAP, context)(host) as Realm;
  const globals = vm.runInContext(`[${QUICK_GLOBALS.join(", ")}]`, context) as unknown[];
  // #np makes arrays all the time, so it gets the quick globals too
  compiled ??= new vm.Script(`(function (${QUICK_GLOBALS.join(", ")}) { return ${np}\n})`, {
    filename: "np",
  });
  const makeLibrary = compiled.runInContext(context) as (...given: unknown[]) => unknown;
  const library = makeLibrary(...globals) as Record<string, unknown>;
  const NDArray = library.NDArray as new (data: Float64Array, shape: number[]) => unknown;
  return {
    ...realm,
    np: library,
    restartRandom: randomRestarter(library),
    make: { ...realm.makers(NDArray), unsupported: (what) => new UnsupportedValue(what) },
    module(name, code) {
      const params = [...QUICK_GLOBALS, "exports", "require", "module"];
      // compiled, not evaluated: an evaluation would work off the queue of promise jobs
      const body = vm.compileFunction(code, params, {
        parsingContext: context,
        filename: `${folder}/${name}`,
      }) as (...given: unknown[]) => void;
      return (exports, require, module) => body(...globals, exports, require, module);
    },
  };
}
