/* What `npm run tables` says. */

export const written = (file: string) => `${file}: tables rewritten`;
export const nothingToWrite = "Every table in docs/ and in the schema matches the code.";
