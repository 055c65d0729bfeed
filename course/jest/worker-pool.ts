import { type Worker, workerFrom } from "./worker-process";

/** Hands out Jest processes, and takes warm ones back. */
export interface WorkerPool {
  take(): Worker;
  giveBack(worker: Worker): void;
}

/** A pool of at most one warm process, which may have been started already. */
export function jestPool(first?: Worker): WorkerPool & { close(): void } {
  let idle = first;
  return {
    take() {
      const worker = idle ?? workerFrom();
      idle = undefined;
      return worker;
    },
    giveBack(worker) {
      idle = worker;
      worker.onEnd = () => {
        if (idle === worker) idle = undefined;
      };
    },
    close() {
      idle?.kill();
      idle = undefined;
    },
  };
}
