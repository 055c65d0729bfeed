/** The rungs of a hint ladder, one text each, from the headings of a hints.md. */
export const rungsIn = (text: string): string[] =>
  text
    .replaceAll("\r\n", "\n")
    .split(/^## /m)
    .slice(1)
    .map((rung) => rung.trim());
