import type { ChildConnection } from "../mediator/child-connection";

/** A child with what has been loaded into it. */
export interface ReusedChild {
  connection: ChildConnection;
  /** Calls of learner functions that it has answered. */
  calls: number;
  realms: Set<number>;
  /** "REALM NAME" of each opened function. */
  opened: Set<string>;
}

/** Where an answerer gets its child from: its own, or the submission's. */
export interface ChildSource {
  /** The child that is alive, or a fresh one. */
  get(): ReusedChild;
  /** Ends it; the next one is fresh. */
  end(): void;
}

/** @param alive tells the sandbox, which ends the least recently used child */
export function childSource(
  start: () => ChildConnection,
  used: (source: ChildSource) => void,
): ChildSource {
  let child: ReusedChild | undefined;
  const source: ChildSource = {
    get() {
      if (!child?.connection.isAlive()) {
        child = { connection: start(), calls: 0, realms: new Set(), opened: new Set() };
      }
      used(source);
      return child;
    },
    end() {
      child?.connection.end();
      child = undefined;
    },
  };
  return source;
}

/** Ends the least recently used children if more than `most` are alive. */
export function atMost(most: number): (source: ChildSource) => void {
  const recent = new Set<ChildSource>();
  return (source) => {
    recent.delete(source);
    recent.add(source);
    for (const oldest of recent) {
      if (recent.size <= most) break;
      recent.delete(oldest);
      oldest.end();
    }
  };
}
