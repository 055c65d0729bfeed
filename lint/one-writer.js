/**
 * One writer: what writes or deletes files goes through course/base/write-inside.js, which stays
 * inside a folder and follows no links. Whoever takes such a function from Node is refused.
 *
 * Loaded by .oxlintrc.json, so it is plain JavaScript.
 */
const path = require("node:path");

/**
 * What of `node:fs` changes a disk by a path; each with Sync at its end too. Writing to what is
 * already open is a matter of how it was opened.
 */
const WRITERS =
  /^(appendFile|chmod|chown|copyFile|cp|createWriteStream|fchmod|fchown|ftruncate|futimes|lchmod|lchown|link|lutimes|mkdir|mkdtemp|mkdtempDisposable|rename|rm|rmdir|symlink|truncate|unlink|utimes|writeFile)(Sync)?$/;

/**
 * Files that write without it, and why they may.
 *
 * @type {Record<string, string>}
 */
const EXCEPTIONS = {
  "course/base/write-inside.js": "the writer itself",
  "course/base/scratch-folder.ts": "makes a folder of its own, by mkdtemp",
  "course/base/copy-working-tree.ts": "copies into such a folder",
  "course/sandbox/launch/folder.ts": "makes a folder of its own, by mkdtemp",
  "course/sandbox/self-check/attempts.ts": "tries, behind the wall, whether writing is denied",
  "course/doctor/doctor.js": "must work where nothing else does; writes what is not there yet",
  "course/bench/batch.ts": "works in a folder of its own, by mkdtemp",
  "course/bench/import-np.ts": "works in a folder that it makes and removes",
  "course/bench/install.ts": "works in a folder of its own, by mkdtemp",
  "course/bench/npm-test.ts": "works in a copy of the repository",
  "course/bench/scratch.ts": "works in a copy of the repository",
  "course/bench/watch.ts": "works in a copy of the repository",
};

const FS = /^(node:)?fs(\/promises)?$/;

const MESSAGE =
  "Write and delete through course/base/write-inside.js: it stays inside a folder and follows no links.";

/** @param {string} file from the root, with slashes */
const isHeld = (file) => file.startsWith("course/") && !Object.hasOwn(EXCEPTIONS, file);

/** @param {any} node */
const isRequireOfFs = (node) =>
  node?.type === "CallExpression" &&
  node.callee.name === "require" &&
  FS.test(String(node.arguments[0]?.value));

/** @param {any} key an identifier or a string @returns {string} */
const nameOf = (key) => String(key?.name ?? key?.value);

/** @param {any} call */
const calledName = ({ callee }) => nameOf(callee.property ?? callee);

const rule = {
  /** @param {any} context */
  create(context) {
    const root = context.cwd ?? process.cwd();
    const file = path.relative(root, context.filename).split(path.sep).join("/");
    if (!isHeld(file)) return {};
    /** The names that stand for all of `node:fs`. */
    const wholes = new Set();
    /** @param {any} node */
    const report = (node) => context.report({ node, message: MESSAGE });
    /** @type {Record<string, (node: any) => void>} */
    const visitors = {
      ImportDeclaration({ source, specifiers, importKind }) {
        if (!FS.test(source.value) || importKind === "type") return;
        for (const one of specifiers) {
          if (one.type !== "ImportSpecifier") wholes.add(one.local.name);
          else if (WRITERS.test(nameOf(one.imported)) || nameOf(one.imported) === "promises") {
            report(one);
          }
        }
      },
      VariableDeclarator({ id, init }) {
        if (!isRequireOfFs(init) && !wholes.has(init?.name)) return;
        if (id.type === "Identifier") wholes.add(id.name);
        for (const one of id.properties ?? []) {
          if (WRITERS.test(nameOf(one.key)) || nameOf(one.key) === "promises") report(one);
        }
      },
      MemberExpression(node) {
        const { object, property } = node;
        if (!wholes.has(object.name) && !isRequireOfFs(object)) return;
        if (WRITERS.test(nameOf(property)) || nameOf(property) === "promises") report(node);
      },
      CallExpression(node) {
        const [, flags] = node.arguments;
        if (/^open(Sync)?$/.test(calledName(node)) && /[wa+]/.test(String(flags?.value ?? ""))) {
          report(node);
        }
      },
    };
    return visitors;
  },
};

module.exports = {
  meta: { name: "files" },
  rules: { "one-writer": rule },
  EXCEPTIONS,
  WRITERS,
};
