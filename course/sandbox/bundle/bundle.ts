import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { slashedPath } from "../../base/paths";
import type typescript from "typescript";

/** One self-contained file, made of an entry and everything it imports. */
export interface Bundle {
  code: string;
  /** The files that went into it, from the root. */
  inputs: string[];
}

/**
 * Puts a TypeScript file and its imports into one CommonJS file. Node's own modules stay outside.
 * A child behind a wall reads one file; it could not follow `#np` into the repository.
 *
 * (esbuild would do it too, but does not run inside Jest, where this is tested.)
 */
export function bundle(root: string, entry: string): Bundle {
  // takes half a second to load and is rarely needed: see parts.ts
  const ts = require("typescript") as typeof typescript;
  const modules = new Map<string, string>();
  const links: Record<string, Record<string, string>> = {};
  const add = (file: string): string => {
    const id = slashedPath(root, file);
    if (modules.has(id)) return id;
    const code = compile(ts, file);
    modules.set(id, code);
    links[id] = {};
    for (const [, name] of code.matchAll(/\brequire\("([^"]+)"\)/g)) {
      const target = resolveImport(root, file, name);
      if (target) links[id][name] = add(target);
    }
    return id;
  };
  const first = add(join(root, entry));
  return { code: joined(modules, links, first), inputs: [...modules.keys()] };
}

/** @returns undefined for a module of Node's own */
function resolveImport(root: string, from: string, name: string): string | undefined {
  if (name === "#np") return join(root, "course/np/index.ts");
  if (!name.startsWith(".")) return name.startsWith("node:") ? undefined : require.resolve(name);
  const base = join(dirname(from), name);
  const found = [base, `${base}.ts`, `${base}.js`, join(base, "index.ts")].find(
    (file) => /\.[cm]?[jt]s$/.test(file) && existsSync(file),
  );
  if (!found) throw new Error(`${from} imports ${name}, which is not there.`);
  return found;
}

function compile(ts: typeof typescript, file: string): string {
  const text = readFileSync(file, "utf8");
  if (!file.endsWith(".ts")) return text;
  const compilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.CommonJS,
    esModuleInterop: true,
    isolatedModules: true,
    removeComments: true,
  };
  return ts.transpileModule(text, { fileName: file, compilerOptions }).outputText;
}

/** The learner's realm has no `require`, and the bundle of #np needs none. */
function joined(modules: Map<string, string>, links: object, first: string): string {
  const bodies = [...modules].map(
    ([id, code]) => `${JSON.stringify(id)}(exports, require, module) {\n${code}\n},`,
  );
  return `(() => {
"use strict";
const outer = typeof require === "function" ? require : undefined;
const bodies = {
${bodies.join("\n")}
};
const links = ${JSON.stringify(links)};
const loaded = {};
const load = (id) => {
  if (!loaded[id]) {
    const module = (loaded[id] = { exports: {} });
    const inner = (name) => (links[id][name] ? load(links[id][name]) : outer(name));
    bodies[id](module.exports, inner, module);
  }
  return loaded[id].exports;
};
return load(${JSON.stringify(first)});
})();
`;
}
