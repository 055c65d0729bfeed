// @ts-check
/**
 * A thread of the Jest process: ends that process once the launcher is gone. A thread, because
 * learner code may keep the main one in an endless loop.
 */
const { workerData } = require("node:worker_threads");

const INTERVAL = 500;
/** @type {number} */
const launcher = workerData;

setInterval(() => {
  if (!isThere()) process.kill(process.pid, "SIGKILL");
}, INTERVAL);

/** On Linux and macOS an orphan gets a new parent; on Windows it keeps the id of the dead one. */
function isThere() {
  if (process.platform !== "win32") return process.ppid === launcher;
  try {
    return process.kill(launcher, 0);
  } catch {
    return false;
  }
}
