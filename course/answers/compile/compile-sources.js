// @ts-check
/**
 * Takes the types out of answers. The one compiler of learner code, at home and at grading: what it
 * refuses is not valid anywhere, and in the same words.
 *
 * JavaScript, because Jest's process uses it before any TypeScript can be read.
 */
const { lineTable } = require("./line-table.js");
const { explained } = require("./python-syntax.js");
const { tupleIn } = require("./tuples.js");

/**
 * @typedef {typeof import("typescript")} Ts
 * @typedef {import("./compiled").Compiled} Compiled
 * @typedef {import("typescript").SourceFile} SourceFile
 */

/**
 * Compiles sources. No file is read, no configuration of the learner's either. Throws nothing: a
 * source that is nested deeper than the compiler's stack is a fault of its own.
 *
 * @param {Ts} ts
 * @param {Readonly<Record<string, string>>} texts by file name
 * @returns {Record<string, Compiled>}
 */
function compileSources(ts, texts) {
  /** @type {Record<string, Compiled>} */
  const compiled = {};
  /** @type {Map<string, SourceFile>} */
  const modules = new Map();
  for (const [name, text] of Object.entries(texts)) {
    orTooDeep(compiled, [name], () => {
      const source = ts.createSourceFile(name, withoutHashbang(text), ts.ScriptTarget.ES2022);
      // a file without import and export would share its names with the others
      if (ts.isExternalModule(source)) modules.set(name, source);
      else Object.assign(compiled, together(ts, new Map([[name, source]])));
    });
  }
  orTooDeep(compiled, [...modules.keys()], () => Object.assign(compiled, together(ts, modules)));
  for (const name of Object.keys(texts)) {
    if (!Object.hasOwn(compiled, name))
      Object.assign(compiled, compileSources(ts, { [name]: texts[name] }));
  }
  return compiled;
}

/** Code runs inside a function, where a `#!` line is not valid. @param {string} text */
const withoutHashbang = (text) => text.replace(/^#!/, "//");

/**
 * If the compiler's stack ends, a source alone is at fault; several are compiled one by one.
 *
 * @param {Record<string, Compiled>} compiled @param {string[]} names @param {() => void} compile
 */
function orTooDeep(compiled, names, compile) {
  try {
    compile();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    if (names.length === 1) compiled[names[0]] = { line: 1, what: "it is nested too deeply." };
  }
}

/**
 * As one program: the compiler's own `transpileModule` makes one for each file, at twice the time.
 *
 * @param {Ts} ts @param {ReadonlyMap<string, SourceFile>} sources
 * @returns {Record<string, Compiled>}
 */
function together(ts, sources) {
  const names = [...sources.keys()];
  const program = ts.createProgram(names, optionsOf(ts), hostOf(sources));
  /** @type {Record<string, { code: string, map: string }>} */
  const emitted = {};
  program.emit(undefined, (target, text, _mark, _onError, from = []) => {
    const parts = (emitted[from[0].fileName] ??= { code: "", map: "" });
    parts[target.endsWith(".map") ? "map" : "code"] = text;
  });
  return Object.fromEntries(
    names.map((name) => [name, faultIn(ts, program, name) ?? codeOf(emitted[name])]),
  );
}

/** @param {Ts} ts @returns {import("typescript").CompilerOptions} */
const optionsOf = (ts) => ({
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.CommonJS,
  esModuleInterop: true,
  isolatedModules: true,
  sourceMap: true,
  noLib: true,
  noResolve: true,
  types: [],
  allowNonTsExtensions: true,
  suppressOutputPathCheck: true,
});

/**
 * No source sees another one: what it becomes must not depend on them.
 *
 * @param {ReadonlyMap<string, SourceFile>} sources @returns {import("typescript").CompilerHost}
 */
function hostOf(sources) {
  return {
    getSourceFile: (name) => sources.get(name),
    fileExists: () => false,
    readFile: () => undefined,
    writeFile: () => undefined,
    getDefaultLibFileName: () => "",
    getCurrentDirectory: () => "",
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
  };
}

/**
 * @param {Ts} ts @param {import("typescript").Program} program @param {string} name
 * @returns {Compiled | undefined}
 */
function faultIn(ts, program, name) {
  const source = program.getSourceFile(name);
  const [fault] = program.getSyntacticDiagnostics(source);
  if (!source) return undefined;
  if (!fault) return tupleIn(ts, source);
  const { line } = source.getLineAndCharacterOfPosition(fault.start);
  const what = ts.flattenDiagnosticMessageText(fault.messageText, " ");
  return explained(source.text, { line: line + 1, what });
}

/** @param {{ code: string, map: string } | undefined} emitted a file of declarations has no code */
function codeOf(emitted) {
  const { code, map } = emitted ?? { code: "", map: '{"mappings":""}' };
  const { mappings } = /** @type {{ mappings: string }} */ (JSON.parse(map));
  return {
    code: code.replace(/\/\/# sourceMappingURL=.*\s*$/, ""),
    lines: lineTable(mappings),
    mappings,
  };
}

module.exports = { compileSources };
