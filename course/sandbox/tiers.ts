/**
 * What hostile code would like to do. The self-check tries each of them; see self-check/probe.ts.
 */
export const CAPABILITIES = {
  "read-grader": "read the grader's own files: checks, solutions, results",
  "read-system": "read files of the machine, such as /etc/passwd",
  "read-process": "read what /proc says about processes of the machine",
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
  /** Node's permission model, by its own documentation no protection against malicious code. */
  | "permissions"
  /** A separate user, without rights. */
  | "user"
  /** Kernel limits on memory, processes and files. */
  | "rlimits"
  /** A system call filter: no socket, no fork, no signal, no ptrace. */
  | "seccomp"
  /** Namespaces of its own: no network, no processes but its own, hardly any file. */
  | "bubblewrap";

/** What the one table says of a tier. */
interface TierRow {
  /** A sentence or more for docs/grading.md, behind its name: what it needs, and whom it is for. */
  about: string;
  layers: readonly Layer[];
  /** Operating systems that have the tier; if left out, all. */
  platforms?: readonly NodeJS.Platform[];
  /** What learner code cannot do here, on Linux. */
  denies: readonly Capability[];
}

const ALL = Object.keys(CAPABILITIES) as Capability[];

const allBut = (...open: Capability[]): Capability[] => ALL.filter((one) => !open.includes(one));

/**
 * The one table of tiers, the weakest first. Options, launch lines, self-check, attack tests and
 * benches read it; `npm run tables` writes it into the schema of result.json and into docs/.
 */
const TABLE = {
  // the network stays open, and learner code has the same user, so it may kill the grader
  portable: {
    about:
      "runs anywhere. It relies on Node's permission model, which according to its own documentation does not protect against malicious code. It is for people you know, and for trying things out. If learner code kills the grader, the submission is left incomplete or ungradable, but no point is forged, and the next run continues.",
    layers: ["permissions"],
    denies: allBut("signal-grader", "connect-tcp", "send-udp", "connect-unix"),
  },
  container: {
    about:
      "needs Linux and root, as in a Docker container. It adds a separate user, kernel limits and a system call filter.",
    layers: ["permissions", "seccomp", "rlimits", "user"],
    platforms: ["linux"],
    denies: ALL,
  },
  hardened: {
    about:
      "needs Linux, root and bubblewrap. It also takes away the network, other processes and nearly all files.",
    layers: ["permissions", "bubblewrap", "seccomp", "rlimits", "user"],
    platforms: ["linux"],
    denies: ALL,
  },
} satisfies Record<string, TierRow>;

/** How strongly learner code is walled in. */
export type TierName = keyof typeof TABLE;

export interface Tier extends TierRow {
  name: TierName;
  /** What learner code cannot do on this machine. If it can, the self-check refuses to grade. */
  denies: readonly Capability[];
}

/** The weakest first. */
export const TIER_NAMES = Object.keys(TABLE) as TierName[];

/** The tier if none is chosen, because it works everywhere. */
export const DEFAULT_TIER: TierName = "portable";

/** What a tier is on an operating system. */
export function tierOn(platform: NodeJS.Platform, name: TierName): Tier {
  const row: TierRow = TABLE[name];
  // a process's memory can be read only on Linux; elsewhere only the heap is limited
  const isDenied = (one: Capability) => one !== "take-memory" || platform === "linux";
  return { ...row, name, denies: row.denies.filter(isDenied) };
}

export const TIERS = Object.fromEntries(
  TIER_NAMES.map((name) => [name, tierOn(process.platform, name)]),
) as Record<TierName, Tier>;
