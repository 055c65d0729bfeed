import { sha256 } from "../sha256";
import { PUBLISHED, type Half } from "./files";

const HDF5_SIGNATURE = "\x89HDF\r\n\x1a\n";

/**
 * What is wrong with the bytes in a file with the name of one of the course's files, and what to do, as
 * the rest of a sentence that starts with the file's path. `undefined` if it is the right file.
 */
export function whatIsWrong(bytes: Uint8Array, half: Half): string | undefined {
  const { name, sha256: wanted, bytes: size } = PUBLISHED[half];
  const found = sha256(bytes);
  if (found === wanted) return undefined;
  if (bytes.length === 0) return "is empty: the download did not start. Download it again.";
  const other: Half = half === "train" ? "test" : "train";
  if (found === PUBLISHED[other].sha256) {
    return `holds the ${other} pictures: rename it to ${PUBLISHED[other].name}.`;
  }
  return notHdf5(bytes, name) ?? wrongHdf5(bytes.length, size);
}

/** What people save under this name by mistake, recognised by how the file starts. */
function notHdf5(bytes: Uint8Array, name: string): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 512)).toString("latin1");
  if (start.startsWith(HDF5_SIGNATURE)) return undefined;
  if (start.startsWith("version https://git-lfs")) {
    return `is a Git LFS pointer, not the pictures: run "git lfs pull" where it comes from, then copy it again.`;
  }
  if (/^[^<]{0,4}\s*<(!doctype|html|\?xml|!--)/i.test(start)) {
    return `is a web page: the browser saved the download page. Open that page and use its download button ("Raw" on GitHub).`;
  }
  if (start.startsWith("PK\x03\x04") || start.startsWith("\x1f\x8b")) {
    return `is a packed archive: unpack it and put the ${name} inside it here.`;
  }
  return `is not an HDF5 file: it starts with other bytes. Look for a copy of ${name} elsewhere.`;
}

/** An HDF5 file whose contents are not the course's. */
function wrongHdf5(found: number, wanted: number): string {
  if (found < wanted) {
    return `is cut off, or another file: it has ${found} of ${wanted} bytes. Download it again.`;
  }
  return `is an HDF5 file, but not the course's: its sha256 differs. The texts here would not fit it; look for the original.`;
}
