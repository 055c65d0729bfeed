import { jest } from "@jest/globals";
import { readWords } from "../../course/base/options/read-words";
import type { Command } from "../../course/commands/command";

/**
 * Runs a command in this process, on another folder than the repository's.
 *
 * @returns the exit code, and what it printed
 * @throws Refusal
 */
export async function runDoor(command: Command, root: string, ...words: string[]) {
  const lines: string[] = [];
  const log = jest
    .spyOn(console, "log")
    .mockImplementation((text) => void lines.push(String(text)));
  try {
    const given = readWords(command, words, {});
    if (given === "help") throw new Error(`${words.join(" ")} asks for help`);
    return { exit: await command.run(given, { root }), printed: lines.join("\n") };
  } finally {
    log.mockRestore();
  }
}
