import type { ProcessorTime } from "./processor-time";

/**
 * How much time a process has had: what it worked, and what it slept of its own accord. Waiting for
 * a processor does not count, so that a limit means the same on a busy machine.
 */
export interface TimeGiven {
  /** Milliseconds that it had worked when this began; undefined where the system does not tell. */
  workedBefore: number | undefined;
  /**
   * Milliseconds since this began. Where the system does not tell, all of the clock counts. Sleep
   * counts from one look to the next, so look often once it may be too much.
   *
   * @param now what the clock shows
   * @param waitsForUs it sleeps because it has asked us something
   */
  look(now: number, waitsForUs?: boolean): number;
  /** Milliseconds that it has worked since this began; undefined where the system does not tell. */
  worked(): number | undefined;
}

export function timeGiven(read: () => ProcessorTime | undefined, start: number): TimeGiven {
  const first = read();
  let latest = first;
  let lookedAt = start;
  let slept = 0;
  return {
    workedBefore: first?.worked,
    look(now, waitsForUs = false) {
      const before = latest;
      latest = read();
      if (!first || !before || !latest) return now - start;
      const hasSlept = before.sleeps && latest.sleeps && before.worked === latest.worked;
      if (hasSlept && !waitsForUs) slept += now - lookedAt;
      lookedAt = now;
      return latest.worked - first.worked + slept;
    },
    worked() {
      const now = read();
      return first && now && now.worked - first.worked;
    },
  };
}
