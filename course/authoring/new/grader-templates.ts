import type { Kind, Signature } from "./signature";
import { type StepName, stepLine } from "./steps";

/* The files of a new grader. They load and run; each carries its step as a line to be deleted. */

const HEADER = 'import { checks, expect } from "../../../course/checks";';
const NP = 'import * as np from "#np";';
const comment = (name: StepName): string => `  // ${stepLine(name)}`;

/** Inputs to begin with, by the type of the parameter. */
const WRITTEN: Record<string, string> = {
  "np.NDArray": "np.array([[1, -2, 0.5], [3, 0, -1]])",
  number: "2",
  "number[]": "[2, 3]",
  boolean: "true",
  string: '"text"',
};
const DRAWN: Record<string, string> = {
  ...WRITTEN,
  "np.NDArray": "draw.array([3, 2])",
  number: "draw.number()",
};

const argumentsFrom = (inputs: Record<string, string>, { params }: Signature): string =>
  params.map(({ type }) => inputs[type] ?? "undefined").join(", ");

/** An expectation that no answer meets: the author writes what is right. */
const UNMET: Record<Kind, string> = {
  array: "toBeArray([])",
  number: "toBeNumber(0)",
  list: "toBeList([])",
};
const MATCHERS: Record<Kind, string> = {
  array: "toBeArray",
  number: "toBeNumber",
  list: "toBeList",
};
const at = (path: string): string => (path ? `.at("${path}")` : "");
const field = (path: string): string => (path ? `.${path}` : "");

export function visibleTemplate(name: string, signature: Signature, points: number): string {
  const call = `${name}(${argumentsFrom(WRITTEN, signature)})`;
  return [
    ...(call.includes("np.") ? [NP] : []),
    HEADER,
    "",
    "export default checks(({ example }) => {",
    comment("visible"),
    `  example("known-values", "values worked out by hand", ${points}, ({ ${name} }) => {`,
    ...signature.looksAt.map(({ path, kind }) => `    expect(${call})${at(path)}.${UNMET[kind]};`),
    "  });",
    "});",
    "",
  ].join("\n");
}

export function hiddenTemplate(name: string, signature: Signature, points: number): string {
  const names = signature.params.map((param) => param.name).join(", ");
  const draws = signature.params.map(
    ({ name: param, type }) => `      const ${param} = ${DRAWN[type] ?? "undefined"};`,
  );
  return [
    ...(draws.join().includes("np.") ? [NP] : []),
    HEADER,
    "",
    "export default checks(({ example, reference }) => {",
    comment("hidden"),
    `  example("drawn", "it agrees with the formula on random input", ${points}, ({ ${name} }, draw) => {`,
    ...draws,
    ...signature.looksAt.map(
      ({ path, kind }) =>
        `      expect(${name}(${names}))${at(path)}.${MATCHERS[kind]}(reference.${name}(${names})${field(path)});`,
    ),
    '    }, { concept: "random inputs", hint: "Work one input out by hand: which step differs?" });',
    "});",
    "",
  ].join("\n");
}

export const misconceptionsTemplate = (name: string): string =>
  [
    'import { misconceptions } from "../../../course/checks";',
    "",
    "export default misconceptions(() => ({",
    comment("misconceptions"),
    `  "nothing is returned": {`,
    "    answer: () => undefined,",
    '    caughtBy: "known-values",',
    `    hint: "What does ${name} hand back to its caller?",`,
    "  },",
    "}));",
    "",
  ].join("\n");

export const alternativesTemplate = (): string =>
  [
    'import { alternatives } from "../../../course/checks";',
    "",
    "export default alternatives(() => ({",
    comment("alternatives"),
    "}));",
    "",
  ].join("\n");

export const hintsTemplate = (): string => `## A question\n\n${stepLine("hints")}\n`;
