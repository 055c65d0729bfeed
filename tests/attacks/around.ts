import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";

const FOLDER = path.resolve(__dirname, "../fixtures/attacks/around");

/** What lies at a path: a file's text, a link, a folder, a pipe; "nothing" takes away what is there. */
export type Thing =
  string | { link: string } | { hardLink: string } | "FOLDER" | "PIPE" | "NOTHING";

/** An attack on what stands around the wall: files, names, lists that a command meets. */
export interface Around {
  title: string;
  /** By path, from the desk: course/ is the course, outside/ is somebody else's. */
  tree: Record<string, Thing>;
  /** The words behind `npm run`: a path that begins with @ is one of the desk. */
  run: string[];
  /** What the screen says. */
  says: string;
  exit: number;
  /** After so many seconds the command is ended, where it does not end by itself. */
  seconds?: number;
}

/** All attacks of this kind, by their name. */
export const attacksAround = (): [string, Around][] =>
  readdirSync(FOLDER)
    .toSorted()
    .flatMap((file) => {
      const list = JSON.parse(readFileSync(path.join(FOLDER, file), "utf8")) as Around[];
      return list.map((one): [string, Around] => [`${path.parse(file).name}: ${one.title}`, one]);
    });

/** Lays the things of an attack on the desk. */
export function lay(desk: string, tree: Around["tree"]): void {
  for (const [name, thing] of Object.entries(tree)) {
    const place = path.join(desk, name);
    rmSync(place, { recursive: true, force: true });
    if (thing === "NOTHING") continue;
    mkdirSync(path.dirname(place), { recursive: true });
    if (thing === "FOLDER") mkdirSync(place);
    else if (thing === "PIPE") execFileSync("mkfifo", [place]);
    else if (typeof thing === "string") writeFileSync(place, thing);
    else if ("link" in thing) symlinkSync(at(desk, thing.link), place);
    else linkSync(at(desk, thing.hardLink), place);
  }
}

/** "@outside/x" is on the desk, anything else stays as it is. */
export const at = (desk: string, word: string): string =>
  word.startsWith("@") ? path.join(desk, word.slice(1)) : word;

/**
 * Everything in a folder, as it is: a change that was made and taken back is in the folder's time.
 */
export function snapshot(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .concat("")
    .toSorted()
    .map((name) => {
      const place = path.join(folder, name);
      const stats = lstatSync(place, { bigint: true });
      const what = stats.isSymbolicLink()
        ? readlinkSync(place)
        : stats.isFile()
          ? createHash("sha256").update(readFileSync(place)).digest("hex")
          : "";
      return [name, stats.mode, stats.mtimeNs, what].join(" ");
    });
}
