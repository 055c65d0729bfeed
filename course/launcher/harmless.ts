import { stripVTControlCharacters } from "node:util";

/**
 * Text that came from learner code, without what would move the cursor, clear the screen or colour
 * the rest of it.
 */
export const harmless = (text: string): string =>
  stripVTControlCharacters(text)
    .replaceAll("\t", "  ")
    // oxlint-disable-next-line no-control-regex -- these are what is looked for
    .replace(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/g, "�");
