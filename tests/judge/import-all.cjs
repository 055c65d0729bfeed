/**
 * Imports the files that are named and prints, as JSON, what that has changed in this process:
 * node --require ./course/base/typescript.js tests/judge/import-all.cjs FILE…
 */
const path = require("node:path");

const listeners = () =>
  Object.fromEntries(
    process.eventNames().map((name) => [String(name), process.listenerCount(name)]),
  );
const state = () => ({
  listeners: listeners(),
  globals: Object.getOwnPropertyNames(globalThis).toSorted(),
  environment: { ...process.env },
  exitCode: process.exitCode,
  folder: process.cwd(),
});

const before = state();
for (const file of process.argv.slice(2)) require(path.resolve(file));
const after = state();
// a timer, a socket or a child would keep the process alive; the compiler's own last act is over then
setImmediate(() =>
  setImmediate(() => {
    const open = process
      .getActiveResourcesInfo()
      .filter((kind) => !/^(TTY|Pipe)Wrap$|^Immediate$/.test(kind));
    process.stdout.write(JSON.stringify({ before, after, open }));
  }),
);
