// @ts-check
/**
 * The processes that the launcher started, which end with it, however it ends.
 */

/** @type {Set<import("node:child_process").ChildProcess>} */
const children = new Set();
let isGuarding = false;

/** @param {import("node:child_process").ChildProcess} child */
function track(child) {
  if (children.has(child)) return;
  children.add(child);
  child.once("close", () => children.delete(child));
  guard();
}

/** Ends every process that still runs, even one in an endless loop. */
function killAll() {
  for (const child of children) child.kill("SIGKILL");
}

/** A signal ends the children first, and then this process as it would have anyway. */
function guard() {
  if (isGuarding) return;
  isGuarding = true;
  process.once("exit", killAll);
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.once(signal, () => {
      killAll();
      process.kill(process.pid, signal);
    });
  }
}

module.exports = { track };
