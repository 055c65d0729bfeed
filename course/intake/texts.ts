import { LONGEST_FILE, MOST_FILES } from "./limits";
import { plainLine } from "../checks/plain-text";

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
export const tooManyFiles = (path: string) =>
  `${path} was not read: ${MOST_FILES} files a unit are the most.`;
export const notUtf8 = (path: string) => `${path} is no text in UTF-8: save it as UTF-8.`;
export const notRead = (path: string, problem: string) => `${path} was not read: ${problem}.`;
const MOST_KB = LONGEST_FILE / 1024;
export const tooLong = (bytes: number) =>
  bytes >= 10 * 2 ** 20
    ? `it has ${inMegabytes(bytes)}, and ${MOST_KB} KB is the most`
    : `it has ${Math.ceil(bytes / 1024)} KB, and ${MOST_KB} KB is the most`;
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
export const nothingToGrade = (path: string, units: readonly string[]) =>
  `${path} holds nothing to grade: no folder of a unit (${listOf(units)}), and no submissions.`;
export const nameTwice = (name: string) =>
  `Two submissions are named ${plainLine(name, 200)}, or the name is taken: rename one, or grade them apart.`;
