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
}

export type Format = (...things: unknown[]) => string;

/** Thrown where the time of a body is up. */
export class TimeUp extends Error {}
