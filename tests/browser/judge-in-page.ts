import type { AnswersFolder } from "../../course/answers/answers-folder";
import type { Compiled } from "../../course/answers/compile/compiled";
import type { Host } from "../../course/answers/host";
import { localAnswerer } from "../../course/answers/local-answerer";
import { randomRestarter } from "../../course/answers/realm/random-restarter";
import { bootstrap } from "../../course/answers/realm/bootstrap";
import { paramsIn, type Unit } from "../../course/catalog/units";
import type { Grader } from "../../course/checks/check";
import { judge } from "../../course/checks/judge";
import { PROGRAM_ENDED } from "../../course/checks/thrown-name";
import { UnsupportedValue } from "../../course/checks/value";

/** What is judged, as the page's maker has prepared it. */
export interface Prepared {
  unit: Unit;
  /** The answers' files by their names, as learners wrote them and compiled. */
  texts: Record<string, string>;
  compiled: Record<string, Compiled>;
  /** The code of #np in one piece, as an expression. */
  np: string;
}

/**
 * Judges the answers of a unit as a web worker would. Bundled for a browser, it runs without Node.
 *
 * @param graders by function the default export of its visible.ts
 * @returns of each visible check the function and what the verdict is
 */
export function judgeInPage(
  { unit, texts, compiled, np }: Prepared,
  graders: Record<string, Grader>,
): [string, string][] {
  const place: AnswersFolder = {
    folder: `https://page.example/${unit.id}`,
    shown: `exercises/${unit.id}`,
    unit,
    files: () => Object.keys(texts),
    textOf: (file) => texts[file],
    compiled: (file) => compiled[file],
    stubOf: () => undefined,
    host: {
      within: (_, body) => body(),
      processorTime: () => performance.now(),
      format: String,
      newRealm: realmHere(np),
    },
  };
  return unit.functions.flatMap(({ name }) => {
    const answerer = localAnswerer(place);
    return graders[name]({}).map((check): [string, string] => {
      const path = `${unit.id}/${name}`;
      const setting = { answerer, seed: unit.seed, path, params: paramsIn(unit) };
      return [name, judge(check, setting).verdict.kind];
    });
  });
}

/** The realm of the worker itself, in which nothing but answers runs from then on. */
const realmHere = (np: string): Host["newRealm"] => {
  // such a function sees nothing of this file's own names
  const evaluate = (code: string): unknown => new Function(`return ${code}`)();
  return ({ print, folder }) => {
    const realm = bootstrap({ print, programEnded: PROGRAM_ENDED });
    const library = evaluate(np) as Record<string, unknown>;
    const NDArray = library.NDArray as new (data: Float64Array, shape: number[]) => unknown;
    return {
      ...realm,
      np: library,
      restartRandom: randomRestarter(library),
      make: { ...realm.makers(NDArray), unsupported: (what) => new UnsupportedValue(what) },
      module(name, code) {
        const wrapped = `(function (exports, require, module) { "use strict"; ${code}\n})`;
        return evaluate(`${wrapped}\n//# sourceURL=${folder}/${name}`) as () => void;
      },
    };
  };
};
