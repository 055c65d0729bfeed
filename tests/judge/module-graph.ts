import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.CommonJS,
  esModuleInterop: true,
  isolatedModules: true,
};
const RESOLUTION: ts.CompilerOptions = {
  module: ts.ModuleKind.Preserve,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowJs: true,
};

/** The files of the repository that some files load when they run, as the compiler sees it. */
export function moduleGraph(root: string, first: string[]): string[] {
  const seen = new Set<string>();
  const queue = [...first];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const from = path.join(root, file);
    for (const specifier of loadedBy(from)) {
      const to = ts.resolveModuleName(specifier, from, RESOLUTION, ts.sys).resolvedModule;
      if (to && !to.isExternalLibraryImport) {
        queue.push(path.relative(root, runnable(to.resolvedFileName)).split(path.sep).join("/"));
      }
    }
  }
  return [...seen].toSorted();
}

/** Beside JavaScript the compiler finds its types. */
function runnable(file: string): string {
  const code = file.replace(/\.d\.ts$/, ".js");
  return existsSync(code) ? code : file;
}

/** The names in `require("…")` and `import("…")`, types taken out. */
function loadedBy(file: string): string[] {
  const text = readFileSync(file, "utf8");
  const code = ts.transpileModule(text, { fileName: file, compilerOptions: OPTIONS }).outputText;
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isLoading(node.expression)) {
      const [name] = node.arguments;
      if (name && ts.isStringLiteralLike(name)) found.push(name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.ES2022));
  return found;
}

const isLoading = (called: ts.Expression): boolean =>
  called.kind === ts.SyntaxKind.ImportKeyword ||
  (ts.isIdentifier(called) && called.text === "require");
