import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { planStubs } from "../../authoring/stubs/stubs-files";
import { everything, pathOf } from "../../catalog/select";
import { hiddenSeed, secretsOf } from "../../catalog/node/hidden-seed";
import { readUnits } from "../../catalog/node/read-units";
import { dossierOf } from "../../dossier/dossier";
import { constantsIn } from "./constants";

/** Something that must not be in a handout. */
export interface Secret {
  /** "a hidden title" */
  kind: string;
  /** Where it is here. */
  from: string;
  text: string;
}

/** Everything that must not be in a handout. `load` is `require`, of Jest or of Node. */
export function secretsIn(root: string, load: (file: string) => unknown): Secret[] {
  // what a page for learners says is not secret
  const pages = readUnits(root)
    .map(({ id }) => textOf(root, `exercises/${id}/README.md`))
    .join("\n");
  return [
    ...seeds(root),
    ...solutionLines(root),
    ...everything(readUnits(root)).flatMap((chosen) => {
      const folder = `graders/${pathOf(chosen)}`;
      const { checks, misconceptions } = dossierOf(root, chosen, load);
      const visible = textOf(root, `${folder}/visible.ts`);
      // the names and hints of mistakes are shipped, but not what computes them
      const shown = Object.entries(misconceptions)
        .map(([name, { hint }]) => `${name}\n${hint}`)
        .join("\n");
      const isPublic = (text: string) =>
        [visible, shown, pages].some((known) => known.includes(text));
      const hidden = checks.filter(({ visibility }) => visibility === "hidden");
      return [
        ...hidden.flatMap(({ check: { title, hint = "" } }) => [
          { kind: "a hidden title", from: `${folder}/hidden.ts`, text: title },
          { kind: "a hidden hint", from: `${folder}/hidden.ts`, text: hint },
        ]),
        ...constantsIn(textOf(root, `${folder}/hidden.ts`)).map((text) => ({
          kind: "a hidden constant",
          from: `${folder}/hidden.ts`,
          text,
        })),
        ...["hidden", "misconceptions", "alternatives"].flatMap((part) =>
          codeLines(root, `${folder}/${part}.ts`),
        ),
      ].filter(({ text }) => text !== "" && !isPublic(text));
    }),
  ];
}

function seeds(root: string): Secret[] {
  const from = "the seed of hidden checks";
  return [hiddenSeed(root).seed, ...secretsOf(root)].map((text) => ({
    kind: "a seed",
    from,
    text,
  }));
}

const textOf = (root: string, file: string): string =>
  existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8") : "";

/** Lines that the stub does not have. A bracket or a lone `return x;` gives nothing away. */
function solutionLines(root: string): Secret[] {
  const stubLines = new Set(
    planStubs(root).stubs.flatMap(({ stub }) => stub.split("\n").map((line) => line.trim())),
  );
  return readdirSync(join(root, "solutions")).flatMap((unit) =>
    readdirSync(join(root, "solutions", unit)).flatMap((file) => {
      const from = `solutions/${unit}/${file}`;
      return linesOf(textOf(root, from))
        .filter((line) => !stubLines.has(line))
        .map((text) => ({ kind: "a line of a solution", from, text }));
    }),
  );
}

/** Lines of an instructor's file that are long enough to be nobody else's. */
const codeLines = (root: string, file: string): Secret[] =>
  linesOf(textOf(root, file))
    .filter((line) => line.length >= 30 && !/^(import |hint:|export default)/.test(line))
    .map((text) => ({ kind: "a line of an instructor's file", from: file, text }));

const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line.length >= 12 && /\w.*\W.*\w/.test(line));
