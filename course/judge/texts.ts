import { plainLine } from "../checks/plain-text";
import type { CheckRow, Result } from "./record/result";
import type { Status } from "./record/judgement";

/* Every sentence of `npm run grade`. */

/* What became of a check. */

export const notStarted = (name: string) => `${name} is not started.`;
export const notHandedIn = (name: string) => `${name} is not started: no file exports it.`;
export const waitsFor = (name: string, other: string) =>
  `${name} calls ${other}, which is not ready.`;

/** For hidden checks: nothing of inputs, expected values or what the learner's code said. */
export function withoutDetails(status: Status, name: string, concept: string): string {
  switch (status) {
    case "passed":
      return "";
    case "wrong":
      return `${name} is wrong in a check of: ${concept}.`;
    case "crashed":
      return `${name} gave no result in a check of: ${concept}.`;
    case "timed-out":
      return `${name} took too long in a check of: ${concept}.`;
    case "not-started":
      return notStarted(name);
    case "waiting":
      return `${name} calls a function that is not ready.`;
    case "ungradable":
      return bugOfOurs;
  }
}

export const bugOfOurs =
  "A check of the course itself failed. That is no fault of this submission: staff must look.";
export const checkBroke = (path: string, id: string, message: string) =>
  `The check ${id} of ${path} failed by itself, a bug of the course: ${message}`;

/* Intake: a submission. */

const listOf = (units: readonly string[]) => units.join(", ");
const inWords = (bases: string[]) =>
  bases.map((base) => (base === "" ? "its top" : base)).join(" and ");

export const ambiguousInside = (bases: string[]) =>
  `It holds two submissions, in ${inWords(bases)}: hand in one of them.`;
export const noUnitFolder = (units: readonly string[], archives: string[]) =>
  archives.length > 0
    ? `It holds another archive, ${plainLine(archives[0], 200)}, and no folder of a unit (${listOf(units)}): unpack it first.`
    : `It holds no folder of a unit (${listOf(units)}).`;
export const isLink = "It is a link: links are not followed. Put the folder itself here.";
export const isNoSubmission = "It is neither a folder nor a zip or tar archive.";

/* Intake: an archive. */

const inMegabytes = (bytes: number) => `${Math.ceil(bytes / 2 ** 20)} MB`;

export const archiveTooLarge = (bytes: number) =>
  `The archive has ${inMegabytes(bytes)}; 512 MB is the most. Hand in the exercises without node_modules.`;
export const brokenArchive =
  "The archive cannot be read: it is broken, or no zip and no tar. Pack it anew.";
export const tooManyEntries = "The archive holds more than 100,000 entries.";
export const tooMuchText = "The exercise files of the archive come to more than 256 MB.";
export const inflatesTooFar = "The archive unpacks to more than 1 GB: it was not read to its end.";

/* Intake: a file. `path` is within the submission. */

export const unsafeName = (path: string) =>
  `The archive holds the name "${path}", which leads out of it or is no name: passed over.`;
export const notAFolder = (unit: string) => `${unit} is no ordinary folder: not read.`;
export const notAFile = (path: string, kind: string) =>
  kind === "link"
    ? `${path} is a link: links are not followed.`
    : `${path} is no ordinary file: not read.`;
export const unexpectedName = (path: string) =>
  `${path} was not read: a file is named with letters, digits, "_" and "-", and ends in .ts.`;
export const sameName = (path: string) =>
  `${path} is there more than once, or differs from another name in capitals only: none was read.`;
export const tooManyFiles = (path: string) => `${path} was not read: 64 files a unit are the most.`;
export const notUtf8 = (path: string) => `${path} is no text in UTF-8: save it as UTF-8.`;
export const notRead = (path: string, problem: string) => `${path} was not read: ${problem}.`;

export const tooLong = (bytes: number) =>
  bytes >= 10 * 2 ** 20
    ? `it has ${inMegabytes(bytes)}, and 256 KB is the most`
    : `it has ${Math.ceil(bytes / 1024)} KB, and 256 KB is the most`;
export const noRegularFile = "it is no ordinary file";
export const cannotBeRead = (code: string) => `the system refused it (${code})`;
export const encrypted = "it is encrypted";
export const unknownCompression = "it is compressed in a way that is not known here";
export const brokenEntry = "the archive is broken there, or says a wrong size";

/* The command line. */

export const noSuchPath = (path: string) => `${path} does not exist.`;
export const neitherFolderNorArchive = (path: string) =>
  `${path} is neither a folder nor a zip or tar archive (.zip, .tar, .tar.gz, .tgz).`;
export const ambiguous = (path: string, bases: string[]) =>
  `${path} could mean two submissions, in ${inWords(bases)}: name the one you mean.`;
export const isUnit = (path: string) =>
  `${path} is the folder of a unit: name the folder that holds it, which is the submission.`;
export const outIsFile = (out: string) =>
  `${out} is a file: --out takes a folder, which need not be there yet.`;
export const nothingToGrade = (path: string, units: readonly string[]) =>
  `${path} holds nothing to grade: no folder of a unit (${listOf(units)}), and no submissions.`;
export const nameTwice = (name: string) =>
  `Two submissions are named ${plainLine(name, 200)}, or the name is taken: rename one, or grade them apart.`;
export const unknownValue = (option: string, value: string, known: readonly string[]) =>
  `${option} ${value} is not known; there is ${known.join(", ")}.`;
export const badJobs = "-j takes a whole number from 1 to 256.";
export const noPaths = "Name at least one submission, or a folder or archive of submissions.";
export const diffNeedsTwo = "--diff takes two folders of results, the old one and the new one.";

export const usage = `Usage: npm run grade -- PATH… [options]
  PATH               a submission (folder, .zip, .tar, .tar.gz), or a folder of submissions
  --out DIR          where results are written (results/)
  --tier TIER        portable, container or hardened: see docs/grading.md
  --roster FILE      a CSV with the columns id and name: joins names, lists who is missing
  --attempts WHICH   of several by one person, the latest (default) or the best counts
  --format F         gradescope, github, junit, moodle, canvas; several by commas
  -j N               how many submissions at a time (one a core)
  --staff            also write result.staff.json, with titles and messages of hidden checks
or: npm run grade -- --diff OLD NEW   lists every verdict that differs between two results`;

/* The roster. */

export const rosterUnread = (file: string, code: string) =>
  `The roster ${file} cannot be read (${code}).`;
export const rosterColumns = (file: string) =>
  `The roster ${file} needs a first line with the columns id and name, separated by commas or semicolons.`;
export const rosterEmpty = (file: string) => `The roster ${file} names nobody.`;
export const rosterTwice = (file: string, id: string) =>
  `The roster ${file} has the id ${id} twice.`;

/* The run. */

/** Names come from outside: one that begins with "::" would be a command to a workflow on GitHub. */
const onScreen = (name: string) =>
  plainLine(name, 200)
    .replace(/^(\s*)::/, "$1: :")
    .replace("##[", "# #[");

export const notFinished = "Grading has not come to its end: run the same command again.";
export const unreadable = (why: string) => `It could not be read (${why}).`;
export const judgeFailed = (why: string) => `It could not be judged: ${why}`;
export const workerEnded = (how: string) => `the grader's process was ended from outside (${how}).`;
export const workerSilent = (seconds: number) => `the grader gave no answer for ${seconds} s.`;
export const workerConfused = "the grader's process sent what nobody asked for.";

export const refused = (tier: string, reasons: string[]) =>
  `The tier ${tier} cannot be used here, so nothing was graded:\n${reasons.map((reason) => `- ${reason}`).join("\n")}`;
export const defaultTier =
  "Tier portable, as none was chosen: it denies neither the network nor killing the grader. For code of people you do not trust: --tier hardened or container (docs/grading.md).";
export const publicSeed =
  "Hidden checks use the public seed, which learners can read: COURSE_SECRET is not set, or empty. Set it, or write .course-secret.";
export const interrupted =
  "Stopped. What was finished is kept: the same command goes on from there.";

export const percent = (score: number, maxScore: number) =>
  `${((100 * score) / maxScore).toFixed(1)} %`;

/** "180/210 points (85.7 %)", or why there is no score. */
export function headline({ score, maxScore, status, complete, reason }: Result): string {
  return complete && score !== null
    ? `${score}/${maxScore} points (${percent(score, maxScore)})`
    : `${status}: ${reason ?? ""}`;
}

export const hintLine = (hint: string) => `Hint: ${hint}`;
export const checkName = (name: string, { title, visibility, stretch }: CheckRow) =>
  `${name}: ${title}${visibility === "hidden" ? " (hidden)" : ""}${stretch ? " ★" : ""}`;
export const courseTitle = "Neural Networks from Scratch";

/** One line a submission. */
export function submissionLine(name: string, result: Result, fromCache: boolean): string {
  const lost = result.exercises.filter(({ score, maxScore }) => score < maxScore).length;
  const where = lost > 0 ? `, points lost in ${lost} of ${result.exercises.length} functions` : "";
  const refusals = result.refused.length;
  const passedOver =
    refusals > 0 ? `, ${refusals} ${refusals === 1 ? "file" : "files"} refused` : "";
  return `${onScreen(name)}: ${headline(result)}${where}${passedOver}${fromCache ? " (these files were judged before)" : ""}`;
}
export const keptEarlier = (name: string) =>
  `${onScreen(name)}: the files of an earlier run stay, about what was handed in then; the tables have no score for it.`;

export const closing = (graded: number, ungradable: number, out: string) => {
  const word = graded === 1 ? "submission" : "submissions";
  const rest = ungradable > 0 ? `, ${ungradable} ungradable` : "";
  return `${graded} ${word} graded${rest}. Results: ${out}`;
};
export const missing = (people: { id: string; name: string }[]) =>
  `Missing: ${people.map(({ id, name }) => `${name} (${id})`).join(", ")}`;
export const strangers = (names: string[]) =>
  `Not in the roster: ${names.map(onScreen).join(", ")}`;
export const superseded = (names: string[]) =>
  `Another attempt of the same person counts instead of: ${names.map(onScreen).join(", ")}`;

/* --diff */

export const noResults = (folder: string) => `${folder} holds no results (NAME/result.json).`;
export const onlyIn = (name: string, side: string) => `${name}: only in ${side}`;
export const turned = (name: string, what: string, from: string, to: string) =>
  `${name}: ${what}: ${from} → ${to}`;
export const diffClosing = (turns: number, submissions: number) =>
  turns === 0
    ? `No verdict differs in ${submissions} submissions.`
    : `${turns} differ in ${submissions} submissions.`;
