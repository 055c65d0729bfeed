import type { Options } from "../base/options/option";
import type { GivenWords, Usage } from "../base/options/usage";
import type { Spawned } from "../jest/worker-process";

/** What a command runs on. */
export interface Context {
  /** The repository's folder. */
  root: string;
  /** A Jest process that was started before anything else was read. */
  early?: Spawned;
}

/** A command says how it is called, and then does it. */
export interface Command<O extends Options = Options> extends Usage<O> {
  /**
   * @returns the exit code
   * @throws Refusal
   */
  run(given: GivenWords<O>, context: Context): Promise<number> | number;
}

/** Writes a command down: what it does is held to the options that it declares. */
export const command = <O extends Options>(one: Command<O>): Command => one as unknown as Command;
