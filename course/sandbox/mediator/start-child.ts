import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import type { Readable, Writable } from "node:stream";
import type { Launch } from "./messages";

/** A started process, with its two ways of talking. */
export interface Started {
  process: ChildProcess;
  requests: Writable;
  replies: Readable;
  /** The file descriptor of `requests`; undefined on Windows. */
  pipe?: number;
  /**
   * Stops reading replies, so that another thread can wait for them and read them.
   *
   * @returns their file descriptor; undefined if there is none
   */
  handOver(): number | undefined;
  /** Ends the process and all that it started. */
  kill(): void;
}

/**
 * Starts a child: empty environment, a process group of its own. Its output leads nowhere, so that
 * a flood costs nobody anything.
 */
export function startChild(launch: Launch): Started {
  const filter = launch.filter === undefined ? "ignore" : openSync(launch.filter, "r");
  try {
    const child = spawn(launch.command, launch.args, {
      env: {},
      cwd: launch.cwd,
      uid: launch.uid,
      gid: launch.gid,
      detached: true,
      windowsHide: true,
      stdio: ["pipe", "ignore", "ignore", "pipe", filter],
    });
    const requests = child.stdin as Writable;
    const replies = child.stdio[3] as Readable;
    // Node would close it when the child exits, and another child might get its number while the
    // grader's thread still writes to it: it is closed when the grader has said that it is done
    child.stdin = null;
    // a child that died while it was written to is reported by its exit
    requests.on("error", () => undefined);
    replies.on("error", () => undefined);
    return {
      process: child,
      requests,
      replies,
      pipe: descriptorOf(requests),
      handOver: () => handOver(child, replies),
      kill: () => killGroup(child),
    };
  } finally {
    if (filter !== "ignore") closeSync(filter);
  }
}

/** What Node keeps of a pipe, as far as it is needed here. */
interface Handle {
  fd?: number;
  readStop?(): number;
  setBlocking?(on: boolean): number;
}

const handleOf = (stream: Readable | Writable): Handle | undefined =>
  (stream as { _handle?: Handle })._handle;

function descriptorOf(stream: Readable | Writable): number | undefined {
  const { fd } = handleOf(stream) ?? {};
  return fd !== undefined && fd >= 0 ? fd : undefined;
}

function handOver(child: ChildProcess, replies: Readable): number | undefined {
  const handle = handleOf(replies);
  const fd = descriptorOf(replies);
  if (fd === undefined || !handle?.readStop || !handle.setBlocking) return undefined;
  if (handle.readStop() !== 0 || handle.setBlocking(true) !== 0) return undefined;
  // or Node would read on when the child exits, and close the file that the other thread reads
  (child.stdio as unknown[])[3] = null;
  return fd;
}

/** SIGKILL and nothing else, because any other signal can be caught. */
function killGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    // the group, so that whatever the child may have started ends with it
    if (process.platform !== "win32") return void process.kill(-child.pid, "SIGKILL");
  } catch {
    // the group is gone already
  }
  child.kill("SIGKILL");
}
