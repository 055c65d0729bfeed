import { LONGEST_FILE, MOST_FILES } from "./limits";
import type { Foreign } from "../base/foreign/foreign";
import { onScreen } from "../base/foreign/on-screen";

/* Intake: a submission. */

const listOf = (units: readonly string[]) => units.join(", ");
const inWords = (bases: string[]) =>
  bases.map((base) => (base === "" ? "its top" : onScreen(base))).join(" and ");
export const ambiguousInside = (bases: string[]) =>
  `It contains two submissions, in ${inWords(bases)}: hand in one of them.`;
export const noUnitFolder = (units: readonly string[], archives: string[]) =>
  archives.length > 0
    ? `It contains another archive, ${onScreen(archives[0])}, and no folder of a unit (${listOf(units)}): unpack that archive first.`
    : `It contains no folder of a unit (${listOf(units)}).`;
export const isLink = "It is a link: links are not followed. Put the folder itself here.";
export const isNoSubmission = "It is neither a folder nor a zip or tar archive.";
/* Intake: an archive. */

const inMegabytes = (bytes: number) => `${Math.ceil(bytes / 2 ** 20)} MB`;
export const archiveTooLarge = (bytes: number) =>
  `The archive has ${inMegabytes(bytes)}; at most 512 MB are allowed. Hand in the exercises without node_modules.`;
export const brokenArchive =
  "The archive cannot be read: it is broken, or neither a zip nor a tar. Pack it again.";
export const tooManySubmissions =
  "The archive contains more than 5,000 folders, too many to be submissions. Grade them in parts.";
export const tookTooLong =
  "The archive took longer than 25 seconds to read. Pack the exercises alone, without other files.";
export const readerFailed = (why: string) =>
  `The archive could not be read, because of a bug in the grader (${onScreen(why)}). Please report it, and grade the unpacked folder.`;
export const tookTooMuch =
  "Reading the archive took more memory than is allowed. Pack the exercises alone, without other files.";
export const tooManyEntries = "The archive contains more than 100,000 entries.";
export const tooMuchText = "The exercise files in the archive add up to more than 64 MB.";
export const inflatesTooFar =
  "The archive unpacks to more than 1 GB, so it was not read to the end.";
/* Intake: a file. `path` is within the submission. */

export const unsafeName = (path: string) =>
  `The archive contains the name "${path}", which leads out of it or is not a name. It was skipped.`;
export const moreRefused = (count: number) =>
  `${count.toLocaleString("en")} more ${count === 1 ? "name was" : "names were"} refused.`;
export const notAFolder = (unit: string) =>
  `${unit} is not an ordinary folder, so it was not read.`;
export const notAFile = (path: string, kind: string) =>
  kind === "link"
    ? `${path} is a link: links are not followed.`
    : `${path} is not an ordinary file, so it was not read.`;
export const unexpectedName = (path: string) =>
  `${path} was not read: a file name consists of the letters a to z, digits, "_" and "-", and ends in .ts.`;
export const sameName = (path: string) =>
  `${path} is there more than once, or differs from another name only in capitals: none was read.`;
export const tooManyFiles = (path: string) =>
  `${path} was not read: a unit may have at most ${MOST_FILES} files.`;
export const notUtf8 = (path: string) => `${path} is not UTF-8 text: save it as UTF-8.`;
export const notRead = (path: string, problem: string) => `${path} was not read: ${problem}.`;
const MOST_KB = LONGEST_FILE / 1024;
export const tooLong = (bytes: number) =>
  bytes >= 10 * 2 ** 20
    ? `it has ${inMegabytes(bytes)}, and at most ${MOST_KB} KB are allowed`
    : `it has ${Math.ceil(bytes / 1024)} KB, and at most ${MOST_KB} KB are allowed`;
export const beyondMost = `a unit may have at most ${MOST_FILES} files`;
export const noRegularFile = "it is not an ordinary file";
export const cannotBeRead = (code: string) => `the system refused to open it (${code})`;
export const encrypted = "it is encrypted";
export const unknownCompression = "it is compressed with a method that is not supported";
export const brokenEntry = "the archive is broken there, or states a wrong size";
/* The command line. */

export const noSuchPath = (path: Foreign) => `${onScreen(path)} does not exist.`;
export const neitherFolderNorArchive = (path: Foreign) =>
  `${onScreen(path)} is neither a folder nor a zip or tar archive (.zip, .tar, .tar.gz, .tgz).`;
export const ambiguous = (path: Foreign, bases: string[]) =>
  `${onScreen(path)} could mean two submissions, in ${inWords(bases)}: name the one you mean.`;
export const isUnit = (path: Foreign) =>
  `${onScreen(path)} is the folder of a unit. Name the folder that contains it: that is the submission.`;
export const nothingToGrade = (path: Foreign, units: readonly string[]) =>
  `${onScreen(path)} contains nothing to grade: no folder of a unit (${listOf(units)}), and no submissions.`;
export const renamed = (whole: Foreign, name: Foreign) =>
  `${onScreen(whole)}: its results are in "${onScreen(name)}", because another submission or a file of the results has its name.`;
