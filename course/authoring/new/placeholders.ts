/** Placeholders in a new solution's docstring, which the author replaces. */
export const PLACEHOLDERS = {
  sentence: "Say in one sentence what",
  param: "what it is, and its shape",
  returned: "what comes back, and its shape",
} as const;

/** The words that are still there. Lines count from 1. */
export function placeholdersIn(text: string): { words: string; line: number }[] {
  return text.split("\n").flatMap((content, index) => {
    const words = Object.values(PLACEHOLDERS).find((one) => content.includes(one));
    return words ? [{ words, line: index + 1 }] : [];
  });
}
