import type typescript from "typescript";
import type { Compiled } from "./compiled";
import { lineTable } from "./line-table";

type Ts = typeof typescript;

/** Texts by file name. */
type Texts = Readonly<Record<string, string>>;

/**
 * Takes the types out of sources. No file is read, no configuration of the submission either; what
 * one source becomes does not depend on the others. Throws nothing: a source that is nested deeper
 * than the compiler's stack is a fault of its own.
 */
export function compileSources(ts: Ts, texts: Texts): Record<string, Compiled> {
  try {
    return together(ts, texts);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const names = Object.keys(texts);
    if (names.length === 1) return { [names[0]]: { line: 1, what: "it is nested too deeply." } };
    return Object.assign({}, ...names.map((name) => compileSources(ts, { [name]: texts[name] })));
  }
}

/** As one program: the compiler's own `transpileModule` makes one for each file, at twice the time. */
function together(ts: Ts, texts: Texts): Record<string, Compiled> {
  const program = ts.createProgram(Object.keys(texts), optionsOf(ts), hostOf(ts, texts));
  const emitted: Record<string, { code: string; map: string }> = {};
  program.emit(undefined, (target, text, _mark, _onError, sources = []) => {
    const [source] = sources;
    const parts = (emitted[source.fileName] ??= { code: "", map: "" });
    parts[target.endsWith(".map") ? "map" : "code"] = text;
  });
  const compiled = Object.keys(texts).map((name): [string, Compiled] => {
    const fault = faultIn(ts, program, name);
    return [name, fault ?? codeOf(emitted[name])];
  });
  return Object.fromEntries(compiled);
}

const optionsOf = (ts: Ts): typescript.CompilerOptions => ({
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.CommonJS,
  // without import and export it would share its names with other such files
  moduleDetection: ts.ModuleDetectionKind.Force,
  esModuleInterop: true,
  isolatedModules: true,
  sourceMap: true,
  noLib: true,
  noResolve: true,
  types: [],
  allowNonTsExtensions: true,
  suppressOutputPathCheck: true,
});

/** All that the compiler may see. */
function hostOf(ts: Ts, texts: Texts): typescript.CompilerHost {
  return {
    getSourceFile: (name, languageVersion) =>
      Object.hasOwn(texts, name)
        ? ts.createSourceFile(name, texts[name], languageVersion)
        : undefined,
    fileExists: (name) => Object.hasOwn(texts, name),
    readFile: () => undefined,
    writeFile: () => undefined,
    getDefaultLibFileName: () => "",
    getCurrentDirectory: () => "",
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
  };
}

function faultIn(ts: Ts, program: typescript.Program, name: string): Compiled | undefined {
  const source = program.getSourceFile(name);
  const [fault] = program.getSyntacticDiagnostics(source);
  if (!source || !fault) return undefined;
  const { line } = source.getLineAndCharacterOfPosition(fault.start);
  return { line: line + 1, what: ts.flattenDiagnosticMessageText(fault.messageText, " ") };
}

/** @param emitted undefined for a file of declarations, which has no code */
function codeOf(emitted = { code: "", map: '{"mappings":""}' }): Compiled {
  const { mappings } = JSON.parse(emitted.map) as { mappings: string };
  const code = emitted.code.replace(/\/\/# sourceMappingURL=.*\s*$/, "");
  return { code, lines: lineTable(mappings) };
}
