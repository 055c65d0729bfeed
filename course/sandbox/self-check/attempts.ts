import { spawnSync } from "node:child_process";
import { createSocket } from "node:dgram";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { Worker } from "node:worker_threads";
import type { Capability } from "../tiers";

/** What to try, and on what. */
export interface ProbeRequest {
  capabilities: Capability[];
  graderPid: number;
  /** A file of the grader's own. */
  graderFile: string;
  /** Bytes of memory that a process may not have. */
  memory: number;
}

/** @returns what succeeded, in a few words, or null if it was denied */
type Attempt = (request: ProbeRequest) => string | null | Promise<string | null>;

const ATTEMPTS: Record<Capability, Attempt> = {
  "read-grader": ({ graderFile }) => firstRead([graderFile]),
  "read-system": () => firstRead(["/etc/passwd", "/etc/hosts", "C:\\Windows\\win.ini"]),
  "read-process": ({ graderPid }) =>
    firstRead([
      `/proc/${graderPid}/environ`,
      "/proc/1/environ",
      "/proc/self/environ",
      "/proc/cpuinfo",
    ]),
  "read-environment": () => Object.keys(process.env).find(isForeign) ?? null,
  "write-file": () => firstWritten([`${__dirname}/written`, "/tmp/written", "written"]),
  "start-process": () => {
    const { error, pid } = spawnSync(process.execPath, ["--version"]);
    return error || !pid ? null : `process ${pid}`;
  },
  "start-thread": () => {
    void new Worker("0", { eval: true }).terminate();
    return "a worker";
  },
  "load-native": () => loaded("/lib/x86_64-linux-gnu/libc.so.6"),
  // whether it opened anything is seen from the other side
  "debug-grader": ({ graderPid }) => (process.kill(graderPid, "SIGUSR1"), "sent"),
  "signal-grader": ({ graderPid }) => (process.kill(graderPid, 0), `process ${graderPid}`),
  "connect-tcp": () => connected({ port: 9, host: "127.0.0.1" }),
  "connect-unix": () => connected({ path: "/tmp/no-such-socket" }),
  "send-udp": () => sent(),
  "take-memory": ({ memory }) => filled(memory),
};

/** A denial may come as an error of any kind; only success counts. */
export async function tryIt(capability: Capability, request: ProbeRequest): Promise<string | null> {
  try {
    return await ATTEMPTS[capability](request);
  } catch {
    return null;
  }
}

/** Variables that Node, bubblewrap or the system itself sets in an empty environment. */
const isForeign = (name: string): boolean =>
  !/^(PWD|__CF.*|SystemRoot|SYSTEMROOT|windir)$/.test(name);

function firstRead(files: string[]): string | null {
  return files.find((file) => succeeds(() => readFileSync(file))) ?? null;
}

function firstWritten(files: string[]): string | null {
  const written = files.find((file) => succeeds(() => writeFileSync(file, "")));
  if (written !== undefined) rmSync(written, { force: true });
  return written ?? null;
}

function succeeds(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}

/** A refusal by the permission model says so; any other error came from the file itself. */
function loaded(file: string): string | null {
  try {
    process.dlopen({ exports: {} }, file);
    return file;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const isDenied = code === "ERR_DLOPEN_DISABLED" || code === "ERR_ACCESS_DENIED";
    return isDenied || /cannot open shared object/.test(message) ? null : `${code}: ${message}`;
  }
}

/** Only what the kernel forbids is denied: "connection refused" means that it could connect. */
const isDenial = ({ code = "" }: NodeJS.ErrnoException): boolean =>
  ["EPERM", "EACCES", "ERR_ACCESS_DENIED"].includes(code);

/** No answer for this long counts as none. */
const NO_ANSWER_MS = 500;

function connected(
  target: { port: number; host: string } | { path: string },
): Promise<string | null> {
  return new Promise((resolve) => {
    const socket = connect(target as { port: number });
    socket.setTimeout(NO_ANSWER_MS, () => resolve("no answer, but no refusal either"));
    socket.on("connect", () => resolve("connected"));
    socket.on("error", (error) => resolve(isDenial(error) ? null : error.message));
  });
}

function sent(): Promise<string | null> {
  return new Promise((resolve) => {
    const socket = createSocket("udp4");
    const done = (error?: Error | null) => {
      resolve(error ? (isDenial(error) ? null : error.message) : "sent");
    };
    socket.on("error", done);
    socket.send("x", 9, "127.0.0.1", done);
  });
}

/** If the kernel grants the memory, it is filled until this process is killed. */
function filled(bytes: number): string {
  const page = 4096;
  const memory = new Uint8Array(bytes);
  for (let at = 0; at < bytes; at += page) memory[at] = 1;
  return `${bytes} bytes`;
}
