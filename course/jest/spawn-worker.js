// @ts-check
const { spawn } = require("node:child_process");
const { randomBytes } = require("node:crypto");
const { join } = require("node:path");
const { track } = require("../base/children.js");
const { MARK_VARIABLE } = require("./protocol.js");

/** An array that never stops growing is stopped here, long before the machine suffers. */
const HEAP_MB = 1024;

/**
 * Starts a Jest process that waits for run-requests on its standard input.
 *
 * @returns {{ child: import("node:child_process").ChildProcessWithoutNullStreams, mark: string }}
 */
module.exports = function spawnWorker() {
  const mark = `${randomBytes(12).toString("hex")} `;
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${HEAP_MB}`, join(__dirname, "worker.js"), String(process.pid)],
    {
      cwd: join(__dirname, "..", ".."),
      env: { ...process.env, [MARK_VARIABLE]: mark, FORCE_COLOR: "0" },
      stdio: "pipe",
    },
  );
  track(child);
  return { child, mark };
};
