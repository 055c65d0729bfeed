// @ts-check
/**
 * The Jest process. Reads one JSON line per run from standard input (the RunRequest of
 * worker-process.ts), and runs Jest in this very process, which stays warm between the runs of
 * `npm run watch`. JavaScript, because it must start before any TypeScript can be read.
 */
require("../base/compile-cache.js").start();
const { createInterface } = require("node:readline");
const { join } = require("node:path");
const { Worker } = require("node:worker_threads");
const { runCLI } = require("jest");
const { SELECTION_VARIABLE } = require("./protocol.js");

const ROOT = join(__dirname, "..", "..");

/**
 * @param {{ config: object, files: string[], selection: object[] }} request
 */
async function run({ config, files, selection }) {
  process.env[SELECTION_VARIABLE] = JSON.stringify(selection);
  const argv = {
    $0: "jest",
    _: files,
    runTestsByPath: true,
    config: JSON.stringify(config),
    watchman: false,
    runInBand: true,
    silent: true,
    reporters: [join(ROOT, "course", "jest", "reporter.js")],
  };
  await runCLI(argv, [ROOT]);
}

/** Started only now, because until learner code runs a closed input ends this process. */
function watchForOrphan() {
  new Worker(join(__dirname, "orphan-watch.js"), { workerData: Number(process.argv[2]) }).unref();
}

let queue = Promise.resolve();
createInterface({ input: process.stdin })
  .once("line", watchForOrphan)
  .on("line", (line) => {
    queue = queue.then(() => run(JSON.parse(line)));
  })
  // the launcher is gone, or needs this process no longer
  .on("close", () => process.exit());
