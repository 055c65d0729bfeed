/**
 * Bundles the program on its standard input for a browser, and writes what came of it to its
 * standard output. A process of its own: inside Jest, where Uint8Array is another one, esbuild does
 * not run.
 */
const { readFileSync } = require("node:fs");
const path = require("node:path");
const { build, transform } = require("esbuild");

const ROOT = path.join(__dirname, "../..");

/** What a module of Node's finds without an import, and a browser does not have. */
const NODE_GLOBALS =
  "process Buffer global require module __dirname __filename setImmediate clearImmediate".split(
    " ",
  );
const MARK = "NODE_";
const define = Object.fromEntries(NODE_GLOBALS.map((name) => [name, MARK + name]));

/**
 * The Node globals that a file of ours uses, and not as names of its own. Packages may ask whether
 * there is a `process`.
 *
 * @param {string} file
 * @param {string} program what <stdin> stands for
 */
async function globalsIn(file, program) {
  if (!file.endsWith(".ts") && file !== "<stdin>") return [];
  const text = file === "<stdin>" ? program : readFileSync(path.join(ROOT, file), "utf8");
  const { code } = await transform(text, { loader: "ts", define });
  return NODE_GLOBALS.filter((name) => new RegExp(`\\b${MARK}${name}\\b`).test(code)).map(
    (name) => `${file}: ${name}`,
  );
}

/** @param {string} program */
async function bundle(program) {
  const { metafile, outputFiles } = await build({
    stdin: { contents: program, resolveDir: ROOT, loader: "ts" },
    absWorkingDir: ROOT,
    bundle: true,
    platform: "browser",
    target: "es2022",
    format: "iife",
    globalName: "page",
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const inputs = Object.keys(metafile.inputs);
  const globals = await Promise.all(inputs.map((file) => globalsIn(file, program)));
  return { problems: globals.flat(), inputs, code: outputFiles[0].text };
}

/** @param {{ errors?: import("esbuild").Message[] }} failure */
const refused = ({ errors }) => ({
  problems: errors?.map(({ location, text }) => `${location?.file}: ${text}`),
});

bundle(readFileSync(0, "utf8"))
  .catch((error) => {
    if (!error.errors) throw error;
    return refused(error);
  })
  .then((made) => process.stdout.write(JSON.stringify(made)));
