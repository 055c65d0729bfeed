// @ts-check
/**
 * Runs Jest, in a process that was started with --inspect, under a debugger such as an editor's: it
 * sets a breakpoint by the file's URL, and writes where the program stood when it was hit.
 */
const { writeFileSync } = require("node:fs");
const { Session } = require("node:inspector");
const { isMainThread, parentPort, Worker } = require("node:worker_threads");

if (isMainThread) {
  const worker = new Worker(__filename);
  worker.once("message", () => {
    worker.unref();
    require("jest").run(process.argv.slice(2));
  });
} else {
  const { BREAK_URL = "", BREAK_LINE, BREAK_OUT = "" } = process.env;
  /** @type {Map<string, { url: string, sourceMapURL?: string }>} */
  const scripts = new Map();
  const session = new Session();
  session.connectToMainThread();
  session.on("Debugger.scriptParsed", ({ params }) => {
    scripts.set(params.scriptId, params);
  });
  session.on("Debugger.paused", ({ params }) => {
    const [{ location, functionName }] = params.callFrames;
    const { url, sourceMapURL } = scripts.get(location.scriptId) ?? {};
    writeFileSync(BREAK_OUT, JSON.stringify({ location, url, functionName, sourceMapURL }));
    session.post("Debugger.resume");
  });
  // a session alone keeps no thread running
  setInterval(() => undefined, 1_000);
  session.post("Debugger.enable");
  const place = { url: BREAK_URL, lineNumber: Number(BREAK_LINE) };
  session.post("Debugger.setBreakpointByUrl", place, () => parentPort?.postMessage("ready", []));
}
