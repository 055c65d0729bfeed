import * as texts from "./texts";

/** Folders that belong to authors of exercises, and are in the middle of a change now and then. */
const OF_AUTHORS = /[\\/]((?:solutions|graders)[\\/].+)$/;

/**
 * The sentence for Node's error when a solution or a grader imports something that does not exist.
 * That is an author's unfinished change, not a bug of ours.
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
