import type typescript from "typescript";
import type { Compiled } from "./compiled";
import { lineTable } from "./line-table";

type Ts = typeof typescript;

/** Texts by file name. */
type Texts = Readonly<Record<string, string>>;

/** Parsed, by file name. */
type Sources = ReadonlyMap<string, typescript.SourceFile>;

/**
 * Removes the types from sources. Reads no file, and no configuration of the submission. Throws
 * nothing: a source nested too deeply for the compiler's stack is reported as that source's fault.
 */
export function compileSources(ts: Ts, texts: Texts): Record<string, Compiled> {
  const compiled: Record<string, Compiled> = {};
  const modules = new Map<string, typescript.SourceFile>();
  for (const [name, text] of Object.entries(texts)) {
    orTooDeep(compiled, [name], () => {
      const source = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022);
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

/** On a stack overflow a single source is at fault; several are compiled one by one. */
function orTooDeep(compiled: Record<string, Compiled>, names: string[], compile: () => void) {
  try {
    compile();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    if (names.length === 1) compiled[names[0]] = { line: 1, what: "it is nested too deeply." };
  }
}

/**
 * As one program: the compiler's own `transpileModule` makes one for each file, at twice the time.
 */
function together(ts: Ts, sources: Sources): Record<string, Compiled> {
  const names = [...sources.keys()];
  const program = ts.createProgram(names, optionsOf(ts), hostOf(sources));
  const emitted: Record<string, { code: string; map: string }> = {};
  program.emit(undefined, (target, text, _mark, _onError, from = []) => {
    const parts = (emitted[from[0].fileName] ??= { code: "", map: "" });
    parts[target.endsWith(".map") ? "map" : "code"] = text;
  });
  const compiled = names.map((name): [string, Compiled] => {
    const fault = faultIn(ts, program, name);
    return [name, fault ?? codeOf(emitted[name])];
  });
  return Object.fromEntries(compiled);
}

const optionsOf = (ts: Ts): typescript.CompilerOptions => ({
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

/** No source sees another, because the output must not depend on the others. */
function hostOf(sources: Sources): typescript.CompilerHost {
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
