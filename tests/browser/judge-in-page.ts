import type { AnswersFolder } from "../../course/answers/answers-folder";
import { guardGlobals } from "../../course/answers/guard-globals";
import { localAnswerer } from "../../course/answers/local-answerer";
import { lockGlobals } from "../../course/answers/lock-globals";
import { paramsIn, type Unit } from "../../course/catalog/units";
import type { Grader } from "../../course/checks/check";
import { judge } from "../../course/checks/judge";

/**
 * Judges the answers of a unit as a web worker would. Bundled for a browser, it runs without Node.
 *
 * @param texts the answers' files by their names
 * @param modules what these export
 * @param graders by function the default export of its visible.ts
 * @returns of each visible check the function and what the verdict is
 */
export function judgeInPage(
  unit: Unit,
  texts: Record<string, string>,
  modules: Record<string, Record<string, unknown>>,
  graders: Record<string, Grader>,
): [string, string][] {
  const guard = guardGlobals();
  lockGlobals();
  const place: AnswersFolder = {
    folder: `https://page.example/${unit.id}`,
    shown: `exercises/${unit.id}`,
    unit,
    files: () => Object.keys(texts),
    textOf: (file) => texts[file] ?? "",
    evaluate: (file) => modules[file],
    syntaxErrorIn: () => undefined,
    host: { within: (_, body) => body(), format: String },
  };
  const answerer = localAnswerer(place, guard);
  return unit.functions.flatMap(({ name }) =>
    graders[name]({}).map((check): [string, string] => {
      answerer.startCheck();
      const path = `${unit.id}/${name}`;
      const setting = { answerer, seed: unit.seed, path, params: paramsIn(unit) };
      return [name, judge(check, setting).verdict.kind];
    }),
  );
}
