// @ts-check
/**
 * The way into the commands: `node course/commands/start.js NAME …`. JavaScript that old versions of
 * Node can read, so that even they get a sentence.
 */
var doctor = require("../doctor/doctor.js");

var command = process.argv[2];
var words = process.argv.slice(3);

// `npm test | head` closes the pipe early: that is not an error
process.stdout.on("error", function (error) {
  if (codeOf(error) !== "EPIPE") throw error;
});

// with words it is read as all commands are, where TypeScript can be read
if (command === "doctor" && (words.length === 0 || !doctor.canStart()))
  process.exitCode = doctor.report() ? 0 : 1;
else if (!doctor.canStart()) process.exitCode = doctor.report() ? 3 : 1;
else start();

function start() {
  // Jest takes longest to start, so it starts first, and the TypeScript below is read meanwhile
  var early =
    command === "test" || command === "watch" ? require("../jest/spawn-worker.js")() : undefined;
  var loaded = read();
  if (loaded) loaded.run(loaded.command, words, early);
  else {
    if (early) early.child.kill("SIGKILL");
    process.exitCode = doctor.report() ? 3 : 1;
  }
}

/** An incomplete installation fails here, because the command's own packages are loaded too. */
function read() {
  try {
    // @ts-expect-error -- tsx comes without types for this entry
    require("tsx/cjs");
    /** @type {typeof import("./commands.ts")} */
    var commands = require("./commands.ts");
    /** @type {typeof import("./run.ts")} */
    var runner = require("./run.ts");
    return { run: runner.run, command: commands.loadCommand(command) };
  } catch (error) {
    if (!(error instanceof Error) || !/^(MODULE_NOT_FOUND|ERR_)/.test(codeOf(error))) throw error;
    console.log("The course can't start: " + error.message.split("\n")[0] + "\n");
    return undefined;
  }
}

/** @param {Error & { code?: string }} error */
function codeOf(error) {
  return String(error.code);
}
