// @ts-check
/**
 * Puts a TypeScript file and its imports into one CommonJS file. Node's own modules stay outside.
 * A child behind a wall reads one file, because it could not follow `#np` into the repository; a
 * learner's realm gets #np in the same way.
 *
 * (esbuild would do it too, but does not run inside Jest.)
 */
const { existsSync, readFileSync } = require("node:fs");
const { dirname, join, relative, sep } = require("node:path");

/** @typedef {typeof import("typescript")} Ts */

/**
 * @typedef {object} Bundle One file that works by itself, made of an entry and all that it imports.
 * @property {string} code
 * @property {string[]} inputs The files that went into it, from the root.
 */

/**
 * @param {Ts} ts
 * @param {string} root
 * @param {string} entry from the root
 * @returns {Bundle}
 */
function bundle(ts, root, entry) {
  /** @type {Map<string, string>} */
  const modules = new Map();
  /** @type {Record<string, Record<string, string>>} */
  const links = {};
  /** @param {string} file @returns {string} */
  const add = (file) => {
    const id = relative(root, file).split(sep).join("/");
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

/**
 * @param {string} root @param {string} from @param {string} name
 * @returns {string | undefined} undefined for a module of Node's own
 */
function resolveImport(root, from, name) {
  if (name === "#np") return join(root, "course/np/index.ts");
  if (!name.startsWith(".")) return name.startsWith("node:") ? undefined : require.resolve(name);
  const base = join(dirname(from), name);
  const found = [base, `${base}.ts`, `${base}.js`, join(base, "index.ts")].find(
    (file) => /\.[cm]?[jt]s$/.test(file) && existsSync(file),
  );
  if (!found) throw new Error(`${from} imports ${name}, which is not there.`);
  return found;
}

/** @param {Ts} ts @param {string} file @returns {string} */
function compile(ts, file) {
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

/**
 * In the learner's realm there is no `require`: the bundle of #np needs none.
 *
 * @param {Map<string, string>} modules @param {object} links @param {string} first
 */
function joined(modules, links, first) {
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

module.exports = { bundle };
