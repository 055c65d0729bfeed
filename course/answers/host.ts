import type { LearnerRealm, RealmOptions } from "./realm/learner-realm";

/** What answers need from the system that runs them: Node, or a web worker. */
export interface Host {
  /**
   * Runs a synchronous body, and stops it where it takes longer than `milliseconds`.
   *
   * @throws TimeUp, or whatever the body throws
   */
  within<T>(milliseconds: number, body: () => T): T;
  /** The text that console.log shows of some things. */
  format: Format;
  /** A realm of its own for answers. */
  newRealm(options: Omit<RealmOptions, "np">): LearnerRealm;
}

export type Format = (...things: unknown[]) => string;

/** Thrown where the time of a body is up. */
export class TimeUp extends Error {}
