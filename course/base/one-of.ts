/** "a, b or c" */
export const oneOf = (names: readonly string[]): string =>
  `${names.slice(0, -1).join(", ")}${names.length > 1 ? " or " : ""}${names.at(-1)}`;
