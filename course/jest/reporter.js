// @ts-check
/**
 * Jest's reporter for the launcher. The verdicts themselves are written by the tests, at once (see
 * events.ts); the reporter only tells what no test can: that a file is being read, that one did not
 * load, and the end.
 *
 * JavaScript, because Jest does not transform reporters and Node 20 cannot read TypeScript.
 */
const { writeSync } = require("node:fs");
const { keep } = require("../base/compile-cache.js");

/** @param {object} event */
function emit(event) {
  const mark = process.env.COURSE_EVENT_MARK;
  if (mark) writeSync(1, `\n${mark}${JSON.stringify(event)}\n`);
}

module.exports = class LauncherReporter {
  onTestFileStart() {
    emit({ type: "loading" });
  }

  /** @param {unknown} _test @param {{ testExecError?: { message?: string, stack?: string } }} result */
  onTestResult(_test, result) {
    const error = result.testExecError;
    if (error) emit({ type: "broken", message: error.stack ?? error.message ?? String(error) });
  }

  onRunComplete() {
    keep();
    emit({ type: "ended" });
  }
};
