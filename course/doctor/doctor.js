// @ts-check
/**
 * `npm run doctor`: checks what a start needs, one line each, with the fix where one is needed.
 * It also runs when a start fails, so it uses nothing but Node, and no recent syntax.
 */
var fs = require("fs");
var path = require("path");

var ROOT = path.join(__dirname, "..", "..");
var OLDEST = [20, 19];

/** @typedef {{ ok: boolean, what: string, fix?: string }} Finding */

/** Is everything there that a start needs? Quick, because it runs before each `npm test`. */
function canStart() {
  return (
    nodeVersion().ok &&
    fs.existsSync(path.join(ROOT, "node_modules", "jest")) &&
    fs.existsSync(path.join(ROOT, "node_modules", "tsx"))
  );
}

/** Prints all findings. Returns whether all is well. */
function report() {
  var findings = [
    nodeVersion(),
    install(),
    writeAccess(ROOT),
    writeAccess(require("os").tmpdir()),
    exercises(),
    lineEndings(),
  ];
  findings.forEach(function (finding) {
    console.log((finding.ok ? "ok    " : "WRONG ") + finding.what);
    if (finding.fix) console.log("      fix: " + finding.fix);
  });
  var well = findings.every(function (finding) {
    return finding.ok;
  });
  console.log(
    well ? "All is well. Next: npm test" : "Next: do what the first fix says, then run: npm test",
  );
  return well;
}

/** @returns {Finding} */
function nodeVersion() {
  var found = process.versions.node.split(".").map(Number);
  var ok = found[0] > OLDEST[0] || (found[0] === OLDEST[0] && found[1] >= OLDEST[1]);
  var what = "Node.js " + process.versions.node + " (needed: " + OLDEST.join(".") + " or newer)";
  return ok
    ? { ok: ok, what: what }
    : { ok: ok, what: what, fix: "install a newer Node.js from https://nodejs.org" };
}

/** Are all packages there, in the versions of the lockfile? @returns {Finding} */
function install() {
  try {
    var lock = JSON.parse(fs.readFileSync(path.join(ROOT, "package-lock.json"), "utf8"));
    // an optional package may be for another system
    var wanted = Object.keys(lock.packages).filter(function (place) {
      var entry = lock.packages[place];
      return place !== "" && !entry.optional && !entry.devOptional && !entry.peer;
    });
    var wrong = wanted.filter(function (place) {
      return versionAt(place) !== lock.packages[place].version;
    });
    var all = wanted.length;
    if (wrong.length === 0)
      return { ok: true, what: "packages: " + all + " of " + all + " as in package-lock.json" };
    return {
      ok: false,
      what:
        "packages: " +
        wrong.length +
        " of " +
        all +
        " missing or in another version: " +
        few(wrong),
      fix: "npm ci",
    };
  } catch (error) {
    return {
      ok: false,
      what: "packages: package-lock.json cannot be read (" + messageOf(error) + ")",
      fix: "git checkout package-lock.json, then npm ci",
    };
  }
}

/** @param {string[]} places "node_modules/jest" @returns {string} */
function few(places) {
  var names = places.slice(0, 3).map(function (place) {
    return place.replace("node_modules/", "");
  });
  return names.join(", ") + (places.length > names.length ? ", …" : "");
}

/** @param {string} place */
function versionAt(place) {
  try {
    return JSON.parse(fs.readFileSync(path.join(ROOT, place, "package.json"), "utf8")).version;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return undefined;
  }
}

/** @param {string} folder @returns {Finding} */
function writeAccess(folder) {
  var probe = path.join(folder, ".doctor-" + process.pid);
  try {
    // in a folder that others can write to too, a link may lie there
    fs.writeFileSync(probe, "", { flag: "wx" });
    fs.unlinkSync(probe);
    return { ok: true, what: "can write to " + folder };
  } catch (error) {
    return {
      ok: false,
      what: "cannot write to " + folder + " (" + messageOf(error) + ")",
      fix: "move the repository to a folder you own, or free some disk space",
    };
  }
}

/** @returns {Finding} */
function exercises() {
  var found = exerciseFiles().length;
  return found > 0
    ? { ok: true, what: "exercises/ contains " + found + " files" }
    : {
        ok: false,
        what: "exercises/ is missing or empty",
        fix: "git checkout exercises, or npm run reset FUNCTION for each function",
      };
}

/** Files with both kinds of line ending confuse editors and diffs. @returns {Finding} */
function lineEndings() {
  var mixed = exerciseFiles().filter(function (file) {
    var text = fs.readFileSync(file, "utf8");
    var all = text.split("\n").length - 1;
    var windows = text.split("\r\n").length - 1;
    return windows > 0 && windows < all;
  });
  if (mixed.length === 0) return { ok: true, what: "line endings in exercises/" };
  var names = mixed.map(function (file) {
    return path.relative(ROOT, file);
  });
  return {
    ok: false,
    what: "line endings: two kinds in " + names.join(", "),
    // a handout has no tool for this, but every editor has
    fix: "choose LF for " + names.join(", ") + " in your editor (VS Code: bottom right) and save",
  };
}

/** @returns {string[]} */
function exerciseFiles() {
  var top = path.join(ROOT, "exercises");
  if (!fs.existsSync(top)) return [];
  /** @type {string[]} */
  var files = [];
  fs.readdirSync(top).forEach(function (unit) {
    var folder = path.join(top, unit);
    if (!fs.statSync(folder).isDirectory()) return;
    fs.readdirSync(folder).forEach(function (file) {
      if (file.slice(-3) === ".ts") files.push(path.join(folder, file));
    });
  });
  return files;
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

module.exports = { canStart: canStart, report: report };
