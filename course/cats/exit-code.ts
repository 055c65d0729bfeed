import { DatasetError } from "../../datasets/errors";
import { Problem } from "../training/problem";
import { wrapLines } from "./terminal/wrap-lines";

/**
 * Runs a command of the lab and turns its end into an exit code: 0 well, 1 what was asked about is
 * not well, 2 wrong usage or input. Throws on what is neither: a bug of ours.
 */
export async function exitCode(command: () => Promise<void>): Promise<number> {
  try {
    await command();
    return 0;
  } catch (error) {
    if (error instanceof Problem) {
      console.error(wrapLines(error.message));
      return error.exitCode;
    }
    if (error instanceof DatasetError) {
      console.error(wrapLines(error.message));
      return 2;
    }
    throw error;
  }
}
