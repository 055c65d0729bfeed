import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DatasetError } from "../errors";
import { sha256 } from "../sha256";
import { CHECKSUMS } from "./files";

const REPAIR = `restore it with "git checkout -- datasets/cats", or unpack the repository again.`;

/**
 * The bytes of a file of the data set, checked against SHA256SUMS beside it.
 *
 * @throws {DatasetError} if the file cannot be read or is not the published one.
 */
export function readVerified(dir: string, name: string): Buffer {
  const bytes = read(join(dir, name));
  const expected = checksumOf(dir, name);
  if (sha256(bytes) !== expected) {
    throw new DatasetError(
      `${join(dir, name)} has changed: its sha256 is not the one in ${CHECKSUMS}. ` +
        `Training on it would give different figures from those in the texts; ${REPAIR}`,
    );
  }
  return bytes;
}

/** What SHA256SUMS says about a file: lines of "checksum, two blanks, name". */
function checksumOf(dir: string, name: string): string {
  const lines = read(join(dir, CHECKSUMS)).toString("utf8").split(/\r?\n/);
  const line = lines.find((text) => text.endsWith(`  ${name}`));
  if (line === undefined) {
    throw new DatasetError(`${join(dir, CHECKSUMS)} has no line for ${name}; ${REPAIR}`);
  }
  return line.slice(0, 64);
}

function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const what = code === "ENOENT" ? "is missing" : `cannot be read (${code ?? String(error)})`;
    throw new DatasetError(`${path} ${what}; ${REPAIR}`, { cause: error });
  }
}
