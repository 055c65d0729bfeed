import * as texts from "./texts";

/** What belongs to an author of exercises, and is in the middle of a change now and then. */
const OF_AUTHORS = /[\\/]((?:solutions|graders)[\\/].+)$/;

/**
 * The sentence for an error of Node's where a solution or a grader imports what is not there:
 * somebody's change is not finished. That is not a bug of ours.
 *
 * @returns undefined for any other error
 */
export function unfinishedCourse(error: unknown): string | undefined {
  const { code, message, requireStack } = (error ?? {}) as NodeJS.ErrnoException & {
    requireStack?: string[];
  };
  if (code !== "MODULE_NOT_FOUND") return undefined;
  const [, file] = OF_AUTHORS.exec(requireStack?.[0] ?? "") ?? [];
  const [, name] = /^Cannot find module '([^']+)'/.exec(message) ?? [];
  return file && name ? texts.unfinishedCourse(file.replaceAll("\\", "/"), name) : undefined;
}
