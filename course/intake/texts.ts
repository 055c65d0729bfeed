import { LONGEST_FILE, MOST_FILES } from "./limits";
import { type Foreign, rawOf } from "../base/foreign/foreign";
import { onScreen } from "../base/foreign/on-screen";

/* Intake: a submission. */

const listOf = (units: readonly string[]) => units.join(", ");
/** A class in the place of one submission has hundreds. */
const MOST_NAMED = 3;
const inWords = (bases: string[]) =>
  [
    ...bases.slice(0, MOST_NAMED).map((base) => (base === "" ? "its top" : onScreen(base))),
    ...(bases.length > MOST_NAMED ? [`${bases.length - MOST_NAMED} more`] : []),
  ].join(" and ");
export const ambiguousInside = (bases: string[]) =>
  `It contains more than one submission, in ${inWords(bases)}: hand in one of them. (To grade a class, name the folder or archive that contains it.)`;
export const noUnitFolder = (units: readonly string[]) =>
  `It contains no folder of a unit (${listOf(units)}), and none of the files that a unit asks for.`;
export const isEmpty = "It is empty.";
export const closedInside = (path: string, why: string) => `${onScreen(path)}: ${why}`;
const HOW_TO_PACK = "Unpack it, or pack it as .zip or .tar.gz.";
export const packedOtherwise = (path: string) =>
  `${onScreen(path)} is packed in a way that cannot be read here. ${HOW_TO_PACK}`;
export const isPackedOtherwise = `It is packed in a way that cannot be read here. ${HOW_TO_PACK}`;
export const isLink = "It is a link: links are not followed. Put the folder itself here.";
export const isNoSubmission = "It is neither a folder nor a zip or tar archive.";
export const tooManyInside =
  "It contains more than 100,000 files and folders. Hand in the exercises alone.";
export const unreadable = (code: string) => `The system refused to read it (${code}).`;
/* Intake: an archive. */

const inMegabytes = (bytes: number) => `${Math.ceil(bytes / 2 ** 20)} MB`;
export const archiveTooLarge = (bytes: number) =>
  `The archive has ${inMegabytes(bytes)}; at most 512 MB are allowed. Hand in the exercises without node_modules.`;
export const brokenArchive =
  "The archive cannot be read: it is broken, or neither a zip nor a tar. Pack it again.";
export const packedInAnotherWay = `The archive is packed in a way that cannot be read here, whatever its name says. ${HOW_TO_PACK}`;
export const nestedNotRead = (problem: string) =>
  `This archive inside another was not opened: ${problem}.`;
export const nestedTooLarge = (bytes: number) =>
  `it has ${inMegabytes(bytes)}, and at most 64 MB are allowed`;
export const nestedTooDeep =
  "This archive was not opened, because it is packed in more than two others.";
export const tooManyArchives = "It was not opened, because there are more than 64 archives.";
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
export const copyOfUnit = (path: string, unit: string) =>
  `${path} was not read, because there is another folder that counts as ${unit}. If this is the right one, delete the other.`;
export const severalCopies = (path: string, as: string) =>
  `${path} was not read: several files could be ${as}. Keep one of them, and call it ${as}.`;
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
export const packedPath = (path: Foreign) => packedOtherwise(rawOf(path));
export const unreadablePath = (path: Foreign, code: string) =>
  `The system refused to read ${onScreen(path)} (${code}).`;
export const tooManyInPath = (path: Foreign) =>
  `${onScreen(path)} contains more than 100,000 files and folders. Name a smaller folder.`;
export const isUnit = (path: Foreign) =>
  `${onScreen(path)} is the folder of a unit. Name the folder that contains it: that is the submission.`;
export const nothingToGrade = (path: Foreign, units: readonly string[]) =>
  `${onScreen(path)} contains nothing to grade: no folder of a unit (${listOf(units)}), and no submissions.`;
export const renamed = (whole: Foreign, name: Foreign) =>
  `${onScreen(whole)}: its results are in "${onScreen(name)}", because another submission or a file of the results has its name.`;
