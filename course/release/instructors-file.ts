/** Files that only an instructor's repository has. */
const PATTERNS = [
  /^(solutions|tests|reports|results|\.git)\//,
  /^course\/home\//,
  /^graders\/.*\/(hidden(\.test)?|misconceptions|alternatives)\.ts$/,
  /(^|\/)\.course-secret$/,
];

/** Whether a file, by its path from the root, must never be handed out. */
export const isInstructorsFile = (file: string): boolean =>
  PATTERNS.some((pattern) => pattern.test(file));
