import type { Foreign } from "../base/foreign/foreign";
import { onScreen } from "../base/foreign/on-screen";
import type { CheckRow, Result } from "../judge/record/result";

/* The roster. */

export const rosterUnread = (file: Foreign) =>
  `The roster ${onScreen(file)} cannot be read: it does not exist, or is not an ordinary file of at most 16 MB.`;
export const rosterColumns = (file: Foreign) =>
  `The first line of the roster ${onScreen(file)} must name the columns id and name, separated by commas or semicolons.`;
export const rosterEmpty = (file: Foreign) => `The roster ${onScreen(file)} lists nobody.`;
export const rosterTwice = (file: Foreign, id: Foreign) =>
  `The roster ${onScreen(file)} has the id ${onScreen(id)} twice.`;
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

export const noResults = (folder: Foreign) =>
  `${onScreen(folder)} contains no results (NAME/result.json).`;
export const onlyIn = (name: Foreign, side: string) => `${onScreen(name)}: only in ${side}`;
export const turned = (name: Foreign, what: string, from: string, to: string) =>
  `${onScreen(name)}: ${onScreen(what)}: ${onScreen(from)} → ${onScreen(to)}`;
export const diffClosing = (turns: number, submissions: number) =>
  turns === 0
    ? `No verdict differs in ${submissions} submissions.`
    : `${turns} ${turns === 1 ? "difference" : "differences"} in ${submissions} submissions.`;
