/* What `npm run tables` says. */

export const written = (file: string) => `${file}: its tables were written again`;
export const nothingToWrite = "Every table in docs/ and in the schema says what the code says.";
export const takesNoWords = (words: string[]) =>
  `npm run tables takes no words, so nothing was written: ${words.join(" ")}`;
