import type { TierRefusal } from "../../sandbox/contract";
import type { Submission } from "../submission";

/** What a pool tells its listener, as it happens. A submission is the very object it was given. */
export type PoolEvent =
  | { kind: "worker-ready"; pid: number | undefined }
  /**
   * A worker died, hung, hit a bug or sent something nobody asked for; if it was still alive, it
   * has been killed. Reported once per worker. The next submission gets a new one.
   */
  | {
      kind: "worker-lost";
      pid: number | undefined;
      reason: string;
      /** What it was judging, if anything: that call fails. */
      submission?: Submission;
    }
  /** The worker that should replace a lost one cannot use the tier any more. */
  | ({ kind: "refused" } & TierRefusal)
  | { kind: "started"; submission: Submission }
  | { kind: "judged"; submission: Submission }
  | { kind: "failed"; submission: Submission; reason: string };

export type PoolListener = (event: PoolEvent) => void;

/** A listener that cannot break the pool: what it throws, or rejects with, is its own affair. */
export function safeListener(listener: PoolListener = () => undefined): PoolListener {
  return (event) => void (async () => listener(event))().catch(() => undefined);
}
