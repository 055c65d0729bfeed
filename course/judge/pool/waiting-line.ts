/** Lets this many tasks run at a time; the others wait, and start in the order they came. */
export interface WaitingLine {
  /** What the task gives. @throws what the task throws, or the reason why the line was closed */
  run<T>(task: () => Promise<T>): Promise<T>;
  /** Rejects the waiting tasks and all later ones; settles when none is running. */
  close(reason: Error): Promise<void>;
}

export function waitingLine(bound: number): WaitingLine {
  const waiting: { begin(): void; turnAway(reason: Error): void }[] = [];
  const whenEmpty: (() => void)[] = [];
  let running = 0;
  let closedFor: Error | undefined;

  /** Hands the caller's place to the next in line, or gives it back. */
  function leave(): void {
    const next = waiting.shift();
    if (next) return next.begin();
    running -= 1;
    if (running === 0) for (const tell of whenEmpty.splice(0)) tell();
  }

  return {
    async run(task) {
      if (closedFor) throw closedFor;
      if (running < bound) running += 1;
      else await new Promise<void>((begin, turnAway) => waiting.push({ begin, turnAway }));
      try {
        return await task();
      } finally {
        leave();
      }
    },
    close(reason) {
      closedFor = reason;
      for (const { turnAway } of waiting.splice(0)) turnAway(reason);
      return new Promise((tell) => (running === 0 ? tell() : whenEmpty.push(tell)));
    },
  };
}
