import type { Leak } from "./secrets/find-leaks";

/* Every sentence of `npm run release`. */

export const oneFolder = "Name one folder, with --out or with --update.";

export const notAFolder = (dir: string) =>
  `${dir} is a file: name a folder, which need not exist yet.`;
export const notEmpty = (dir: string) =>
  `${dir} already exists and is not empty: name a new folder, or update an existing handout with --update ${dir}.`;
export const noHandout = (dir: string) =>
  `${dir} contains no handout made by this command: make one with --out.`;
export const brokenManifest = (file: string) =>
  `${file} does not list the files of a handout, so nothing was written: it was edited, or is from an older version of this command. Make a new handout with --out, and copy your exercises/ into it.`;
export const insideCourse = (dir: string) =>
  `${dir} is inside this repository, but a handout is separate from it. Name a folder elsewhere.`;
export const notWell = (problems: number) =>
  `${problems} ${problems === 1 ? "thing keeps" : "things keep"} the course from being handed out: npm run verify lists all of them.`;

export const unfinished = (places: string[]) =>
  [
    "Nothing was written, because an exercise is not finished and learners would see these places:",
    ...places.map((place) => `  ${place}`),
    "Next: npm run verify -- FUNCTION lists the remaining steps; npm run remove takes the exercise out.",
  ].join("\n");

export const notForLearners = (from: string, file: string) =>
  [
    `${from} is handed out to learners, but it imports ${file}, which must not be.`,
    "Next: move what it needs from there into a file that learners may have, such as graders/UNIT/inputs.ts.",
  ].join("\n");

export const leaks = (found: Leak[]) => [
  `Nothing was written: ${found.length} ${found.length === 1 ? "secret" : "secrets"} would be in the handout.`,
  ...found.map(leak),
  "Next: take them out of these files, then run this again.",
];
export const leak = ({ file, line, kind, from, text }: Leak) =>
  `${file}:${line}: ${kind} (${from}): ${text}`;

export const written = (dir: string, files: number, exercises: number, secrets: number) => [
  `${dir} contains the handout: ${files} files, ${exercises} exercises.`,
  `None of ${secrets} secrets is in it: hidden titles, hints and constants, lines of solutions, seeds.`,
];
export const updated = (dir: string, kept: number) =>
  `${dir} is up to date. The ${kept} files already in its exercises/ were not changed.`;
export const next = (dir: string) => `Next: cd ${quoted(dir)} && npm ci && npm test`;
/** As a shell takes it. */
const quoted = (dir: string) =>
  /^[\w./~:\\-]+$/.test(dir) ? dir : `'${dir.replaceAll("'", "'\\''")}'`;
export const publicSeed =
  "No course secret is set, so anybody can compute the hidden inputs. Set COURSE_SECRET before you grade.";
