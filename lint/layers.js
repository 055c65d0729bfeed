/**
 * The arrows of the house: a room of course/ imports the rooms before it in this list, never one
 * after it. Types count. `#home/*` counts as the room `home`; it stands for course/home/ here and
 * for course/handout/ in the handout.
 *
 * Loaded by .oxlintrc.json, so it is plain JavaScript.
 */
const path = require("node:path");

/** Lowest first. A new room gets its line here and one in CONTRIBUTING.md. */
const ROOMS = [
  "base",
  "np",
  "catalog",
  "checks",
  "answers",
  "sandbox",
  "dossier",
  "diagnosis",
  "proof",
  "authoring",
  "inspect",
  "judge",
  "intake",
  "gradebook",
  "batch",
  "home",
  "handout",
  "doctor",
  "jest",
  "type-errors",
  "screen",
  "workspace",
  "training",
  "cats",
  "vectorization",
  "release",
  "verify",
  "tables",
  "audit",
  "bench",
  "commands",
];

/** Holds the two rooms of twins to one interface: it stands between rooms. */
const TWINS = "course/twins.ts";

/** @param {string} target */
const isNp = (target) => /^course\/np(\/index)?$/.test(target);

/**
 * The unit of a file in one of the trees of content; a name after all units for any other file.
 *
 * @param {string} target
 * @param {string} tree
 */
const unitOf = (target, tree) => (target.startsWith(`${tree}/`) ? target.split("/")[1] : "~");

/**
 * What the files of the content may import, and why no more than that.
 *
 * @type {{ within: RegExp; allows: (target: string, unit: string) => boolean; why: string }[]}
 */
const CONTENT = [
  {
    // visible.test.ts and hidden.test.ts hand the checks to Jest
    within: /^graders\/([^/]+)\/(?!\w+\.test\.ts$)/,
    allows: (target, unit) =>
      /^course\/(checks|np)(\/index)?$/.test(target) || unitOf(target, "graders") === unit,
    why: "A grader is a value: it imports course/checks, #np and files of its own unit's graders only.",
  },
  {
    within: /^exercises\/([^/]+)\//,
    allows: (target, unit) => isNp(target) || unitOf(target, "exercises") <= unit,
    why: "An answer may use #np and files of its own or an earlier unit, nothing of the engine.",
  },
  {
    within: /^solutions\/([^/]+)\//,
    allows: (target, unit) => isNp(target) || unitOf(target, "solutions") <= unit,
    why: "An answer may use #np and files of its own or an earlier unit, nothing of the engine.",
  },
  {
    within: /^datasets\//,
    allows: (target) => isNp(target) || target.startsWith("datasets/"),
    why: "A data set's loader knows #np and the other data sets only.",
  },
];

/**
 * @param {string} file
 * @param {string} specifier
 * @returns "course/judge/course" for "../judge/course"; undefined for a package
 */
function targetOf(file, specifier) {
  if (specifier === "#np") return "course/np";
  if (specifier.startsWith("#home/")) return path.posix.join("course/home", specifier.slice(6));
  if (!specifier.startsWith(".")) return undefined;
  return path.posix.join(path.posix.dirname(file), specifier).replace(/\.[cm]?[jt]s$/, "");
}

/**
 * @param {string} file
 * @param {string} target
 * @returns why this file may not import that one; undefined where it may
 */
function refusalFor(file, target) {
  const room = /^course\/([^/]+)\//.exec(file)?.[1];
  const other = /^course\/([^/]+)/.exec(target)?.[1];
  if (/^course\/[^/]+$/.test(file) && file !== TWINS) {
    return "A file of course/ belongs in one of its rooms.";
  }
  if (room) {
    if (room === "handout" && other === "home") return "The handout has no course/home.";
    if (target.startsWith("tests/")) return "Production code imports no test.";
    if (!other || other === room) return undefined;
    const unknown = [room, other].find((one) => !ROOMS.includes(one));
    if (unknown) return `lint/layers.js does not know the room ${unknown}: add it to ROOMS.`;
    return ROOMS.indexOf(other) > ROOMS.indexOf(room)
      ? `course/${room} stands below course/${other} (lint/layers.js), so it may not import it. Move what both need down, or pass it as an argument.`
      : undefined;
  }
  for (const { within, allows, why } of CONTENT) {
    const groups = within.exec(file);
    if (groups && !allows(target, groups[1])) return why;
  }
  return undefined;
}

/**
 * The content imports no package and nothing of Node: it runs in a browser too, and behind a wall. A
 * data set's loader reads files.
 *
 * @param {string} file @param {string} specifier
 * @returns {string | undefined}
 */
function packageRefusalFor(file, specifier) {
  const content = CONTENT.find(({ within }) => within.test(file));
  return content && !file.startsWith("datasets/") ? `"${specifier}": ${content.why}` : undefined;
}

/**
 * What a literal says, or a template without anything to fill in.
 *
 * @param {any} node
 * @returns {string | undefined}
 */
function textOf(node) {
  if (typeof node?.value === "string") return node.value;
  const isPlain = node?.type === "TemplateLiteral" && node.quasis.length === 1;
  return isPlain ? node.quasis[0].value.cooked : undefined;
}

/** The rule itself, in the shape that ESLint and oxlint know. */
const rule = {
  /** @param {any} context */
  create(context) {
    const root = context.cwd ?? process.cwd();
    const file = path.relative(root, context.filename).split(path.sep).join("/");
    /** @param {any} node */
    const check = (node) => {
      const specifier = textOf(node);
      if (specifier === undefined) return;
      const target = targetOf(file, specifier);
      const message = target ? refusalFor(file, target) : packageRefusalFor(file, specifier);
      if (message) context.report({ node, message });
    };
    /** @type {Record<string, (node: any) => void>} */
    const visitors = {
      ImportDeclaration: ({ source }) => check(source),
      ExportNamedDeclaration: ({ source }) => check(source),
      ExportAllDeclaration: ({ source }) => check(source),
      ImportExpression: ({ source }) => check(source),
      TSImportType: ({ source, argument }) => check(source ?? argument?.literal ?? argument),
      TSExternalModuleReference: ({ expression }) => check(expression),
      CallExpression({ callee, arguments: [first] }) {
        const { name, object } = callee;
        const isRequire = name === "require" || object?.name === "require";
        if (isRequire || callee.property?.name === "require") check(first);
        // `createRequire(file)("x")`
        if (callee.callee?.name === "createRequire") check(first);
      },
    };
    return visitors;
  },
};

module.exports = {
  meta: { name: "house" },
  rules: { layers: rule },
  ROOMS,
  refusalFor,
  packageRefusalFor,
};
