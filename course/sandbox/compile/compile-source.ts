import type typescript from "typescript";
import type { Compiled } from "./compiled";
import { lineTable } from "./line-table";

/**
 * Takes the types out of one source. No file is read, no configuration of the submission either.
 * Throws nothing: a source that is nested deeper than the compiler's stack is a fault of its own.
 */
export function compileSource(ts: typeof typescript, fileName: string, text: string): Compiled {
  try {
    return compile(ts, fileName, text);
  } catch (error) {
    if (error instanceof RangeError) return { line: 1, what: "it is nested too deeply." };
    throw error;
  }
}

function compile(ts: typeof typescript, fileName: string, text: string): Compiled {
  const { outputText, sourceMapText, diagnostics } = ts.transpileModule(text, {
    fileName,
    reportDiagnostics: true,
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.CommonJS,
      esModuleInterop: true,
      isolatedModules: true,
      sourceMap: true,
    },
  });
  const fault = diagnostics?.find(
    ({ category, file }) => file && category === ts.DiagnosticCategory.Error,
  );
  if (fault) {
    const { line } = ts.getLineAndCharacterOfPosition(fault.file!, fault.start ?? 0);
    return { line: line + 1, what: ts.flattenDiagnosticMessageText(fault.messageText, " ") };
  }
  const { mappings } = JSON.parse(sourceMapText ?? '{"mappings":""}') as { mappings: string };
  const code = outputText.replace(/\/\/# sourceMappingURL=.*\s*$/, "");
  return { code, lines: lineTable(mappings) };
}
