// @ts-check
/**
 * Loaded into the grader before anything else: notes each file that a process reads, copies or loads,
 * as "PROGRAM FILE" on a line of the file that NOTED_FILES names.
 */
const fs = require("node:fs");
const Module = require("node:module");

const { appendFileSync } = fs;
const log = String(process.env.NOTED_FILES);

/** @param {unknown} file */
const note = (file) => {
  if (typeof file === "string") appendFileSync(log, `${process.argv[1]} ${file}\n`);
};

const all = /** @type {Record<string, (...given: any[]) => any>} */ (/** @type {unknown} */ (fs));
for (const name of ["readFileSync", "readFile", "openSync", "open", "copyFileSync", "copyFile"]) {
  const own = all[name];
  all[name] = (...given) => {
    note(given[0]);
    return own(...given);
  };
}

const modules = /** @type {Record<string, (...given: any[]) => any>} */ (
  /** @type {unknown} */ (Module)
);
const resolve = modules._resolveFilename;
modules._resolveFilename = (...given) => {
  const file = resolve(...given);
  note(file);
  return file;
};
