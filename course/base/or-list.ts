/** "a, b or c" */
export const orList = (names: readonly string[]): string =>
  `${names.slice(0, -1).join(", ")}${names.length > 1 ? " or " : ""}${names.at(-1)}`;
