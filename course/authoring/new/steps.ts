/**
 * What the author of a new exercise writes, in order. Each new file carries its step as a line of
 * its own; `npm run verify` lists the lines that are still there.
 */
export const WRITING_STEPS = {
  solution: "write the answer and the text above the function, then run npm run stubs",
  visible:
    "choose inputs that tell right from wrong, add checks, then write the expected values with npm run literals",
  hidden:
    "look at what the visible checks leave open: other shapes, signs, sizes, the caller's input",
  misconceptions: "add the mistakes that learners make, at least three, each with a hint that asks",
  alternatives: "add answers that are right but different, at least two: loops, other formulas",
  hints: "write a question; for answers longer than one line, also a step and a worked line",
  readme: "say what it is for, the formula, the shapes, a worked line, and common mistakes",
} as const;

export type StepName = keyof typeof WRITING_STEPS;

const NAMES = Object.keys(WRITING_STEPS) as StepName[];

/** Delete the line when the step is done: that is all the bookkeeping there is. */
export const stepLine = (name: StepName): string =>
  `STEP ${NAMES.indexOf(name) + 1} of ${NAMES.length}: ${WRITING_STEPS[name]}`;

const STEP = new RegExp(`\\bSTEP (\\d) of ${NAMES.length}: (.*)$`);

/** The steps that a file still asks for. Lines count from 1. */
export function stepsIn(text: string): { step: number; name: StepName; line: number }[] {
  return text.split("\n").flatMap((content, index) => {
    const found = STEP.exec(content);
    if (!found) return [];
    const step = Number(found[1]);
    return [{ step, name: NAMES[step - 1], line: index + 1 }];
  });
}
