import type { CheckRow, Result } from "../judge/record/result";

/* The roster. */

export const rosterUnread = (file: string, code: string) =>
  `The roster ${file} cannot be read (${code}).`;
export const rosterColumns = (file: string) =>
  `The first line of the roster ${file} must name the columns id and name, separated by commas or semicolons.`;
export const rosterEmpty = (file: string) => `The roster ${file} lists nobody.`;
export const rosterTwice = (file: string, id: string) =>
  `The roster ${file} has the id ${id} twice.`;
export const percent = (score: number, maxScore: number) =>
  `${((100 * score) / maxScore).toFixed(1)} %`;
/** "180/210 points (85.7 %)", or why there is no score. */
export function headline({ score, maxScore, status, complete, reason }: Result): string {
  return complete && score !== null
    ? `${score}/${maxScore} points (${percent(score, maxScore)})`
    : `${status}: ${reason ?? ""}`;
}
export const hintLine = (hint: string) => `Hint: ${hint}`;
export const checkName = (name: string, { title, visibility, stretch }: CheckRow) =>
  `${name}: ${title}${visibility === "hidden" ? " (hidden)" : ""}${stretch ? " ★" : ""}`;
/* --diff */

export const noResults = (folder: string) => `${folder} contains no results (NAME/result.json).`;
export const onlyIn = (name: string, side: string) => `${name}: only in ${side}`;
export const turned = (name: string, what: string, from: string, to: string) =>
  `${name}: ${what}: ${from} → ${to}`;
export const diffClosing = (turns: number, submissions: number) =>
  turns === 0
    ? `No verdict differs in ${submissions} submissions.`
    : `${turns} ${turns === 1 ? "difference" : "differences"} in ${submissions} submissions.`;
