/**
 * Text that may stand in the log of a workflow. There a line that begins with "::", or "##[" in a
 * line, is a command to GitHub's runner.
 */
export const inLog = (text: string): string =>
  text.replaceAll(/^(\s*)::/gm, "$1: :").replaceAll(/#(?=#+\[)/g, "# ");
