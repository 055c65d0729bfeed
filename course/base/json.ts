/** The text of a JSON file, for people too. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
