// @ts-check
/**
 * Makes a bug's stack name lines of the sources. Node could do it too, but it reads all source maps
 * at load time, a fifth of the grader's start; here they are read only when a stack is.
 */
const { SourceMap } = require("node:module");

/** @param {(file: string) => string | undefined} mapOf the source map of a file, as JSON */
module.exports = function nameLinesOfSources(mapOf) {
  Error.prepareStackTrace = (error, frames) =>
    [headOf(error), ...frames.map((frame) => `    at ${inSource(frame, mapOf)}`)].join("\n");
};

/** @param {Error} error */
function headOf(error) {
  try {
    return String(error);
  } catch {
    return "an error that cannot be shown";
  }
}

/** @param {NodeJS.CallSite} frame @param {(file: string) => string | undefined} mapOf */
function inSource(frame, mapOf) {
  const file = frame.getFileName() ?? "";
  const [line, column] = [frame.getLineNumber() ?? 1, frame.getColumnNumber() ?? 1];
  const map = mapOf(file);
  if (map === undefined) return String(frame);
  const entry = new SourceMap(JSON.parse(map)).findEntry(line - 1, column - 1);
  if (!("originalLine" in entry)) return String(frame);
  const { originalLine, originalColumn } = entry;
  const place = `${file}:${originalLine + 1}:${originalColumn + 1}`;
  return String(frame).replace(`${file}:${line}:${column}`, () => place);
}
