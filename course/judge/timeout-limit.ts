import type { Answerer, NotLoaded, TimedOut } from "../checks/answerer";

/**
 * An answerer that gives up on a function after some time-outs, because waiting for further calls
 * would be in vain. `onTimeOut` hears of each time-out that really took its time.
 */
export function withTimeoutLimit(
  inner: Answerer,
  maxTimeouts: number,
  onTimeOut: () => void,
): Answerer {
  const timedOut = new Map<string, { count: number; reply: TimedOut | NotLoaded }>();
  return {
    call(name, args) {
      const before = timedOut.get(name);
      if (before && before.count >= maxTimeouts) return before.reply;
      const reply = inner.call(name, args);
      if (reply.kind === "timed-out") {
        const count = (before?.count ?? 0) + 1;
        timedOut.set(name, { count, reply: { ranOut: "before", ...reply } });
        onTimeOut();
      }
      if (reply.kind === "not-loaded" && reply.timedOut) {
        // it would not be loaded again; loading takes as long as two calls
        timedOut.set(name, { count: maxTimeouts, reply });
        onTimeOut();
        onTimeOut();
      }
      return reply;
    },
  };
}
