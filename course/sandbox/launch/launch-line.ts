import { CHILD_CPU_SECONDS, CHILD_DATA_BYTES, CHILD_MEGABYTES } from "../../answers/limits";
import { FROM_CHILD } from "../frames/limits";
import type { Launch } from "../mediator/messages";
import type { Tier } from "../tiers";
import { bubblewrapArgs, INSIDE } from "./bubblewrap";
import { FILTER_FILE } from "./folder";
import { HEAP_FLAGS, permissionFlags } from "./node-flags";
import type { Tools } from "./tools";

/** A user without rights that no machine assigns to anybody. */
const USER = 60_001;

/**
 * Kernel limits. For memory, data is limited, not addresses, of which V8 reserves many.
 * Threads are counted over all children.
 */
const RLIMITS = [
  `--data=${CHILD_DATA_BYTES}`,
  "--nproc=512",
  "--nofile=64",
  "--fsize=1000000",
  "--core=0",
  `--cpu=${CHILD_CPU_SECONDS}`,
];

/** The same without prlimit, by what every shell can do. */
const CPU_LIMIT = ["/bin/sh", "-c", `ulimit -t ${CHILD_CPU_SECONDS}; exec "$@"`, "sh"];

/** The command line that starts a program of the sandbox's folder behind a tier's wall. */
export function launchLine(
  { layers }: Pick<Tier, "layers">,
  folder: string,
  program: string,
  tools: Tools,
): Launch {
  const hasFilter = layers.includes("seccomp");
  const filter = `${folder}/${FILTER_FILE}`;
  const inBubble = layers.includes("bubblewrap");
  let line = nodeLine(layers, inBubble ? INSIDE : { folder, node: process.execPath }, program);
  if (inBubble) line = [tools.bwrap!, ...bubblewrapArgs(folder, hasFilter), ...line];
  else if (hasFilter) line = [tools.seccompExec!, filter, ...line];
  if (layers.includes("rlimits")) line = [tools.prlimit!, ...RLIMITS, ...line];
  else if (process.platform !== "win32") line = [...CPU_LIMIT, ...line];
  const user = layers.includes("user") ? { uid: USER, gid: USER } : {};
  const [command, ...args] = line;
  return {
    command,
    args,
    cwd: folder,
    ...user,
    filter: inBubble && hasFilter ? filter : undefined,
    memory: CHILD_MEGABYTES * 1_000_000,
    frame: FROM_CHILD.bytes,
    // with the filter it can start no process that could hold on to its pipe
    direct: hasFilter,
  };
}

function nodeLine(layers: Tier["layers"], { node, folder }: Place, program: string): string[] {
  const permissions = layers.includes("permissions")
    ? permissionFlags(folder, process.versions.node)
    : [];
  return [node, ...permissions, ...HEAP_FLAGS, `${folder}/${program}`];
}

/** Where the child sees Node and the sandbox's folder. */
interface Place {
  node: string;
  folder: string;
}
