import { instructorCommands } from "#home/commands";
import { LEARNER_COMMANDS } from "../base/learner-commands";
import type { Command } from "./command";

/** All commands of this copy of the course: each is a script of package.json and a file of this folder. */
export const COMMANDS: readonly string[] = [...LEARNER_COMMANDS, ...instructorCommands];

/**
 * Each command loads only what it needs: `npm test` must answer in a second, and neither diffs nor
 * watches.
 *
 * @throws Error where a package is missing, before anything runs
 */
export function loadCommand(name: string): Command {
  if (!COMMANDS.includes(name)) throw new Error(`course/commands knows no command "${name}"`);
  return (require(`./${name}`) as { default: Command }).default;
}
