import { didYouMean, nearestTo } from "../nearest";
import { orList } from "../or-list";

/* What is said about a command line that cannot be understood. */

export const noOption = (option: string, nearest: string | undefined) =>
  `There is no option ${option}.${didYouMean(nearest)}`;
export const noValue = (option: string, value: string) =>
  `${option} needs a value: ${option} ${value}`;
export const aValue = (option: string) => `${option} takes no value.`;
export const twice = (option: string) => `${option} can be given only once.`;
export const longWord = (word: string, longest: number) =>
  `The word that begins with "${word.slice(0, 40)}" is too long: at most ${longest.toLocaleString("en")} characters are allowed.`;
export const strangeWord = (word: string) =>
  `The word "${word}" contains characters that nobody can see. Type it again.`;
export const standsAlone = (option: string) => `${option} stands alone: leave the other words out.`;
export const misfit = (option: string, takes: string, given: string) =>
  `${option} takes ${takes}, not "${given}".`;
export const noWords = (command: string, word: string, nearest: string | undefined) =>
  `${command} does not know what to do with "${word}".${didYouMean(nearest)}`;
export const manyWords = (command: string, name: string, words: string[]) =>
  `${command} takes one ${name}, not ${words.length} (${words.join(", ")}).`;
export const missingWord = (name: string, example: string) =>
  `${name} is missing. For example: ${example}`;
export const noWord = (name: string, word: string, known: readonly string[]) => {
  const nearest = nearestTo(word, known);
  return `${name} is ${orList(known)}, not "${word}".${didYouMean(nearest)}`;
};
export const emptyWord = 'One of the words is empty ("").';
export const keptByNpm = (option: string, example: string) =>
  `npm kept ${option} to itself, because it comes before a lone --. Type: ${example}`;
export const more = (command: string) => `What each word means: ${command} -- --help`;

/* What --help says. */

export const HELP = "shows this text";
export const exits = (well: string, unwell: string | undefined) =>
  `Exit code: 0 ${well}; ${unwell === undefined ? "" : `1 ${unwell}; `}2 for wrong usage or input; 3 for a bug in the course.`;
