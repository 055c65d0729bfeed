import { join } from "node:path";
import { helpText } from "../base/options/help-text";
import { readWords } from "../base/options/read-words";
import { runCommand } from "../base/run-command";
import type { Spawned } from "../jest/worker-process";
import type { Command } from "./command";

const ROOT = join(__dirname, "..", "..");

/**
 * Runs a command as all of the course's are run: reads its words, answers `--help`, and sets the
 * exit code.
 *
 * @param early a Jest process that nobody else would end where the command comes to nothing
 */
export const run = (command: Command, words: string[], early?: Spawned): Promise<void> =>
  runCommand(async () => {
    try {
      const given = readWords(command, words);
      if (given !== "help") return await command.run(given, { root: ROOT, early });
      console.log(helpText(command, ROOT));
      early?.child.kill("SIGKILL");
      return 0;
    } catch (error) {
      early?.child.kill("SIGKILL");
      throw error;
    }
  });
