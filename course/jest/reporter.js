// @ts-check
/**
 * Jest's reporter for the launcher. The verdicts themselves are written by the tests, at once (see
 * events.ts); the reporter only tells what no test can: that a file is being read, that one did not
 * load, that something threw when its check was over, and the end.
 *
 * JavaScript, because Jest does not transform reporters and Node 20 cannot read TypeScript.
 */
const { writeSync } = require("node:fs");
const { basename, dirname } = require("node:path");
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

  /**
   * @param {{ path: string }} test
   * @param {{ status: string, title: string, ancestorTitles: string[], failureMessages: string[] }} result
   */
  onTestCaseResult({ path }, { status, title, ancestorTitles, failureMessages }) {
    if (status !== "failed") return;
    const message = (failureMessages[0] ?? "").split("\n")[0];
    const unit = basename(dirname(path));
    emit({ type: "threw-late", unit, functionName: ancestorTitles[0], test: title, message });
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
