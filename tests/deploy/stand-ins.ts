import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../batch/graded-folder";

/** Programs that stand in for those that would change the machine or reach the network. */
export interface StandIns {
  /** Goes before everything else in the PATH. */
  folder: string;
  /** What was called so far, each with its words, in order. */
  calls(): string[];
}

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

/** What the real one ends with where a test gave it no other work: it was called, and that is all. */
export const RECORDED = "";

/** Installs by a link to the packages that are here; everything else is the real npm's. */
export const NPM = `if [ "$*" = ci ]; then
  [ -f package-lock.json ] || { echo "npm ci needs a package-lock.json" >&2; exit 1; }
  exec ln -s ${quoted(path.join(ROOT, "node_modules"))} node_modules
fi
PATH=${quoted(process.env.PATH ?? "")} exec npm "$@"`;

/**
 * Runs what it is given, with an environment as empty as the real one makes it: only what is
 * preserved by name gets through, and the PATH is that of the system.
 */
export const SUDO = `kept=()
while [[ "$1" == -* ]]; do
  [[ "$1" == --preserve-env=* ]] || { echo "sudo: the stand-in does not know $1" >&2; exit 64; }
  name="\${1#--preserve-env=}"
  [ -z "\${!name+set}" ] || kept+=("$name=\${!name}")
  shift
done
exec env -i "PATH=$(dirname "$0"):/usr/sbin:/usr/bin:/sbin:/bin" HOME=/root "\${kept[@]}" "$@"`;

/** Has one file for one address, and writes it where \`--output\` says. */
export const curlOf = (address: string, file: string): string => `address="\${!#}"
[ "$address" = ${quoted(address)} ] ||
  { echo "curl: (22) The requested URL returned error: 404" >&2; exit 22; }
while [ $# -gt 0 ] && [ "$1" != --output ]; do shift; done
cp ${quoted(file)} "$2"`;

/** @param scripts what each program does, in bash, after its call was recorded */
export function standIns(top: string, scripts: Record<string, string>): StandIns {
  const folder = path.join(top, "stand-ins");
  const log = path.join(top, "calls");
  mkdirSync(folder);
  for (const [name, script] of Object.entries(scripts)) {
    const record = `echo ${name} "$@" >> ${quoted(log)}`;
    const text = `#!/usr/bin/env bash\n${record}\n${script}\n`;
    writeFileSync(path.join(folder, name), text, { mode: 0o755 });
  }
  return {
    folder,
    calls: () => (existsSync(log) ? readFileSync(log, "utf8").trimEnd().split("\n") : []),
  };
}
