import type { TierName } from "./contract";

/** What hostile code would like to do. The self-check tries each of them; see self-check/probe.ts. */
export const CAPABILITIES = {
  "read-grader": "read the grader's own files: checks, solutions, results",
  "read-system": "read files of the machine, such as /etc/passwd",
  "read-process": "read what the machine tells of processes in /proc",
  "read-environment": "read the grader's environment",
  "write-file": "write a file",
  "start-process": "start another program",
  "start-thread": "start a worker thread",
  "load-native": "load compiled code",
  "debug-grader": "open the grader's debugger by SIGUSR1",
  "signal-grader": "signal or kill the grader",
  "connect-tcp": "connect to the network by TCP",
  "send-udp": "send packets by UDP",
  "connect-unix": "connect to a socket of this machine",
  "take-memory": "take more memory than a submission needs",
} as const;

export type Capability = keyof typeof CAPABILITIES;

/** One part of a wall, from the inside out. */
export type Layer =
  /** Node's permission model. By its own words no protection against malicious code. */
  | "permissions"
  /** A user of its own, without rights. */
  | "user"
  /** Limits of the kernel on memory, processes, files. */
  | "rlimits"
  /** A filter of system calls: no socket, no fork, no signal, no ptrace. */
  | "seccomp"
  /** Namespaces of its own: no network, no processes but its own, hardly any file. */
  | "bubblewrap";

export interface Tier {
  name: TierName;
  layers: readonly Layer[];
  /** Operating systems on which the tier can be had; none named: all. */
  platforms?: readonly NodeJS.Platform[];
  /** What learner code cannot do here. The self-check refuses to grade where it can. */
  denies: readonly Capability[];
}

const PORTABLE: Capability[] = [
  "read-grader",
  "read-system",
  "read-process",
  "read-environment",
  "write-file",
  "start-process",
  "start-thread",
  "load-native",
  "debug-grader",
  // what a process has in memory can be read on Linux only; elsewhere the heap is limited alone
  ...(process.platform === "linux" ? (["take-memory"] as const) : []),
];

const ALL = Object.keys(CAPABILITIES) as Capability[];

/** The one table of tiers: launch lines, self-check, documentation and attack tests read it. */
export const TIERS: Record<TierName, Tier> = {
  // the network stays open, and whoever has the same user may kill the grader
  portable: { name: "portable", layers: ["permissions"], denies: PORTABLE },
  container: {
    name: "container",
    layers: ["permissions", "seccomp", "rlimits", "user"],
    platforms: ["linux"],
    denies: ALL,
  },
  hardened: {
    name: "hardened",
    layers: ["permissions", "bubblewrap", "seccomp", "rlimits", "user"],
    platforms: ["linux"],
    denies: ALL,
  },
};
