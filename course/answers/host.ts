import type { LearnerRealm, RealmOptions } from "./realm/learner-realm";

/** What answers need from the system that runs them: Node, or a web worker. */
export interface Host {
  /**
   * Runs a synchronous body, and stops it where it works for longer than `milliseconds`. On a busy
   * machine the body may be run again, so it must begin afresh each time.
   *
   * @throws TimeUp, Unsettled where the machine is too busy to tell, or whatever the body throws
   */
  within<T>(milliseconds: number, body: () => T): T;
  /** Milliseconds that this program has worked so far; where that is not told, the clock. */
  processorTime(): number;
  /** The text that console.log shows of some things. */
  format: Format;
  /** A realm of its own for answers. */
  newRealm(options: Omit<RealmOptions, "np">): LearnerRealm;
}

export type Format = (...things: unknown[]) => string;

/** Thrown where the time of a body is up. */
export class TimeUp extends Error {}

/** Thrown where a body ran out of time on the clock, many times over, but hardly worked. */
export class Unsettled extends Error {}
