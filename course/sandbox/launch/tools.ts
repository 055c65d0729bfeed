import { constants } from "node:fs";
import { delimiter, join } from "node:path";
import { isAllowed } from "./is-allowed";

/** Programs that a tier or a batch needs; undefined if this machine has none. */
export interface Tools {
  bwrap?: string;
  prlimit?: string;
  taskset?: string;
  /** Built from course/sandbox/seccomp/seccomp-exec.c. */
  seccompExec?: string;
}

/** Looked up in the grader's PATH, because a child has none. */
export function findTools(path = process.env.PATH ?? ""): Tools {
  return {
    bwrap: find(path, "bwrap"),
    prlimit: find(path, "prlimit"),
    taskset: find(path, "taskset"),
    seccompExec: find(path, "seccomp-exec"),
  };
}

function find(path: string, name: string): string | undefined {
  const folders = path.split(delimiter).filter(Boolean);
  return folders
    .map((folder) => join(folder, name))
    .find((file) => isAllowed(file, constants.X_OK));
}
