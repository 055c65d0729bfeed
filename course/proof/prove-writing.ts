import type { AnswerLine } from "../dossier/answer-lines";
import { givenAway } from "../dossier/answer-lines";
import type { Dossier, PlacedCheck } from "../dossier/dossier";
import type { Problem } from "../catalog/problem";

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What can be seen wrong without running anything: ids, points, concepts, texts. */
export function proveWriting(dossier: Dossier, folder: string, lines: AnswerLine[]): Problem[] {
  return [
    ...[
      ...idProblems(dossier, folder),
      ...pointProblems(dossier, folder),
      ...giveaways(dossier, folder, lines),
    ].map((problem) => ({ ...problem, isUnusable: true })),
    ...conceptProblems(dossier, folder),
    ...aimProblems(dossier, folder),
    ...ladderProblems(dossier, folder),
  ];
}

const fileOf = (folder: string, { visibility }: PlacedCheck): string =>
  `${folder}/${visibility}.ts`;

function idProblems({ checks }: Dossier, folder: string): Problem[] {
  const seen = new Set<string>();
  return checks.flatMap((placed) => {
    const { id, title } = placed.check;
    const file = fileOf(folder, placed);
    if (!ID.test(id)) {
      const fix = "Give it a short id in kebab-case, such as rows-sum-to-1.";
      return [{ file, what: `the check "${title}" has no proper id: "${id}"`, fix }];
    }
    const isTwin = seen.has(id);
    seen.add(id);
    const what = `two checks have the id ${id}`;
    return isTwin ? [{ file, what, fix: "Rename one: seeds and results refer to the id." }] : [];
  });
}

function pointProblems({ chosen, checks }: Dossier, folder: string): Problem[] {
  return (["visible", "hidden"] as const).flatMap((visibility) => {
    const placed = checks.filter((one) => one.visibility === visibility);
    const odd = placed.filter(
      ({ check }) => !check.stretch && !(Number.isInteger(check.points) && check.points > 0),
    );
    const sum = placed.reduce((total, { check }) => total + check.points, 0);
    const stated = chosen.info.points[visibility];
    const file = `${folder}/${visibility}.ts`;
    return [
      ...odd.map(({ check }) => ({
        file,
        what: `the check ${check.id} has ${check.points} points`,
        fix: "Points are positive whole numbers; a check for a star is written with stretch(…).",
      })),
      ...(sum === stated
        ? []
        : [
            {
              file,
              what: `the ${visibility} checks have ${sum} points, but unit.json says ${stated}`,
              fix: `Make them agree: "points" of ${chosen.info.name} in ${folder.replace(/[^/]+$/, "unit.json")}.`,
            },
          ]),
    ];
  });
}

function conceptProblems({ chosen, checks }: Dossier, folder: string): Problem[] {
  return checks
    .filter(({ visibility }) => visibility === "hidden")
    .flatMap((placed) => {
      const { id, concept, hint } = placed.check;
      const file = fileOf(folder, placed);
      const unknown = !chosen.info.concepts.includes(concept);
      return [
        ...(unknown
          ? [
              {
                file,
                what: `${id}: the concept "${concept}" is not in unit.json`,
                fix: "Add it there: learners see the concepts.",
              },
            ]
          : []),
        ...(hint
          ? []
          : [{ file, what: `${id} has no hint`, fix: "Write one: a learner sees nothing else." }]),
      ];
    });
}

/** Each misconception must aim at a check that exists. */
function aimProblems({ checks, misconceptions }: Dossier, folder: string): Problem[] {
  const ids = new Set(checks.map(({ check }) => check.id));
  return Object.entries(misconceptions).flatMap(([mistake, { caughtBy }]) =>
    ids.has(caughtBy)
      ? []
      : [
          {
            file: `${folder}/misconceptions.ts`,
            what: `"${mistake}" is meant to be caught by ${caughtBy}, which is not a check`,
            fix: `Name one of: ${[...ids].join(", ")}.`,
          },
        ],
  );
}

function giveaways(dossier: Dossier, folder: string, lines: AnswerLine[]): Problem[] {
  const { checks, misconceptions, rungs } = dossier;
  const texts = [
    ...checks.map((placed) => ({ file: fileOf(folder, placed), text: placed.check.hint ?? "" })),
    ...Object.values(misconceptions).map(({ hint }) => ({
      file: `${folder}/misconceptions.ts`,
      text: hint,
    })),
    ...rungs.map((text) => ({ file: `${folder}/hints.md`, text })),
  ];
  return texts.flatMap(({ file, text }) =>
    givenAway(text, lines).map(({ place, expression }) => ({
      file,
      what: `a hint contains a line of the solution (${place}): ${expression}`,
      fix: "Ask or nudge instead, or work the line on another example.",
    })),
  );
}

/** Three rungs for a function of more than one line, one for the others. */
function ladderProblems({ rungs, answerLength }: Dossier, folder: string): Problem[] {
  const wanted = answerLength > 1 ? 3 : 1;
  if (rungs.length === wanted) return [];
  return [
    {
      file: `${folder}/hints.md`,
      what: `the hint ladder has ${rungs.length} ${rungs.length === 1 ? "hint" : "hints"}; an answer of ${answerLength} ${answerLength === 1 ? "line" : "lines"} needs ${wanted}`,
      fix: "Write the headings ## A question, ## A step, ## A worked line (only the first for one line).",
    },
  ];
}
