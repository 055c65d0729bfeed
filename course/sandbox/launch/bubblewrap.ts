import { execFileSync } from "node:child_process";

/** Where the child sees the sandbox's folder, and Node. */
export const INSIDE = { folder: "/job", node: "/node" };

/** The fd on which bubblewrap finds the filter of system calls. */
const FILTER_FD = "4";

/**
 * A separate root with only Node, its libraries and the sandbox's folder, all read-only: no /proc
 * (pid 1 there is bubblewrap itself, whose environment could be read), no /dev, no /etc, no
 * network.
 */
export function bubblewrapArgs(folder: string, hasFilter: boolean): string[] {
  return [
    "--unshare-all",
    // a grader that is killed leaves nothing behind
    "--die-with-parent",
    // no typing into the grader's terminal (TIOCSTI)
    "--new-session",
    "--cap-drop",
    "ALL",
    "--clearenv",
    ...nodeLibraries().flatMap((file) => ["--ro-bind", file, file]),
    "--ro-bind",
    process.execPath,
    INSIDE.node,
    "--ro-bind",
    folder,
    INSIDE.folder,
    "--chdir",
    INSIDE.folder,
    "--uid",
    "65534",
    "--gid",
    "65534",
    "--remount-ro",
    "/",
    ...(hasFilter ? ["--seccomp", FILTER_FD] : []),
  ];
}

let libraries: string[] | undefined;

/** The shared libraries that Node is linked with, its loader among them. */
function nodeLibraries(): string[] {
  libraries ??= [...lddOutput().matchAll(/(?:=> |^\s*)(\/\S+)/gm)].map(([, file]) => file);
  return libraries;
}

/** What `ldd` does, without its shell: the loader lists the libraries instead of starting. */
function lddOutput(): string {
  try {
    return execFileSync(process.execPath, ["--version"], {
      encoding: "utf8",
      env: { LD_TRACE_LOADED_OBJECTS: "1" },
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch {
    return "";
  }
}
