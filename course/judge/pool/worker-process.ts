import { fork } from "node:child_process";
import { join } from "node:path";
import { whenGiven } from "../../base/given-timer";
import type { TierName } from "../../sandbox/contract";
import { findTools } from "../../sandbox/launch/tools";
import { allowedCores, canPin } from "./cores";
import type { FromWorker, ToWorker } from "./messages";

/** A process that judges: as much of it as a pool needs. */
export interface WorkerProcess {
  /** None where it could not be started. */
  pid: number | undefined;
  send(message: ToWorker): void;
  /** Lets go of it: an idle one ends on its own and removes the folder of its sandbox. */
  disconnect(): void;
  kill(): void;
  /** Tells once it has had so many milliseconds, with its children. @returns stops waiting */
  whenGiven(milliseconds: number, onUp: () => void): () => void;
}

export interface ProcessListener {
  onMessage(message: FromWorker): void;
  /** Once, when the process is gone. @param how a signal, an exit code, a system's error */
  onEnd(how: string): void;
}

/** Where workers run. */
export interface Machine {
  /** Each worker gets one of these for itself and its children; if empty, none is pinned. */
  cores: readonly number[];
  start(core: number | undefined, listener: ProcessListener): WorkerProcess;
}

/**
 * This machine. If there are as many workers as cores, each gets a core for itself and its
 * children. A worker and its child take turns, and each of the thousand turns is slower from core
 * to core.
 */
export function thisMachine(tier: TierName, workers: number): Machine {
  const { taskset } = findTools();
  const allowed = allowedCores();
  const cores = workers >= allowed.length && canPin(taskset, allowed) ? allowed : [];
  return { cores, start: (core, listener) => forkWorker(tier, pinning(taskset, core), listener) };
}

// a worker makes and drops thousands of small arrays a second
const options = () => [...process.execArgv, "--min-semi-space-size=32"];

const pinning = (taskset: string | undefined, core: number | undefined) =>
  core === undefined
    ? { execArgv: options() }
    : {
        execPath: taskset,
        execArgv: ["--cpu-list", String(core), process.execPath, ...options()],
      };

function forkWorker(
  tier: TierName,
  line: { execPath?: string; execArgv: string[] },
  { onMessage, onEnd }: ProcessListener,
): WorkerProcess {
  // its output would mix with the caller's; messages carry what matters, stderr Node's last words
  const child = fork(join(__dirname, "worker.ts"), [tier], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    ...line,
  });
  child
    .on("message", (message) => onMessage(message as FromWorker))
    .once("exit", (code, signal) => onEnd(signal ?? `code ${code}`))
    // of one that runs, "exit" tells
    .on("error", ({ message }) => child.pid === undefined && onEnd(message));
  return {
    pid: child.pid,
    send: (message) => void child.send(message, () => undefined),
    disconnect: () => child.connected && child.disconnect(),
    kill: () => void child.kill("SIGKILL"),
    whenGiven: (milliseconds, onUp) => whenGiven(child.pid, milliseconds, onUp),
  };
}
