// @ts-check
/**
 * The door to `npm test`, `npm run watch`, `npm run reset` and `npm run doctor`. JavaScript that
 * old versions of Node can read, so that even they get a sentence.
 */
var doctor = require("./doctor.js");

var command = process.argv[2];
var words = process.argv.slice(3);

if (command === "doctor") process.exitCode = doctor.report() ? 0 : 1;
else if (!doctor.canStart()) process.exitCode = doctor.report() ? 3 : 1;
else start();

function start() {
  // Jest takes longest to start: it starts first, and the TypeScript below is read meanwhile
  var early =
    command === "test" || command === "watch" ? require("./spawn-worker.js")() : undefined;
  // @ts-expect-error -- tsx comes without types for this entry
  require("tsx/cjs");
  var commands = require("./commands.ts");
  commands.run(command, words, early);
}
