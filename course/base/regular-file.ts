import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  type PathLike,
  readSync,
  statSync,
} from "node:fs";

/** Whether there is an ordinary file: not a folder, nor a pipe or a device that never ends. */
export const isRegularFile = (file: string): boolean =>
  statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;

/** The bytes of an ordinary file, or why there are none. */
export type Opened =
  | { kind: "read"; bytes: Buffer }
  /** `code` is the system's word for it. */
  | { kind: "refused"; code: string }
  | { kind: "no file" }
  | { kind: "too long"; size: number };

/**
 * Reads an ordinary file. It is opened first and checked then, so that the file that is checked is
 * the one that is read, and a pipe does not make anybody wait for somebody to write into it.
 *
 * @param longest bytes that it may have
 * @param rules whether the name itself may be a link
 */
export function openRegularFile(
  file: PathLike,
  longest: number,
  { followsLink }: { followsLink: boolean },
): Opened {
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
  let fd: number;
  try {
    fd = openSync(file, O_RDONLY | O_NONBLOCK | (followsLink ? 0 : O_NOFOLLOW));
  } catch (error) {
    return { kind: "refused", code: (error as NodeJS.ErrnoException).code ?? "unknown error" };
  }
  try {
    const stats = fstatSync(fd);
    if (!stats.isFile()) return { kind: "no file" };
    if (stats.size > longest) return { kind: "too long", size: stats.size };
    const bytes = Buffer.alloc(stats.size);
    return { kind: "read", bytes: bytes.subarray(0, readSync(fd, bytes, 0, stats.size, 0)) };
  } finally {
    closeSync(fd);
  }
}

/** @returns undefined for anything but an ordinary file of at most so many bytes */
export function readRegularFile(file: string, longest: number): Buffer | undefined {
  const opened = openRegularFile(file, longest, { followsLink: true });
  return opened.kind === "read" ? opened.bytes : undefined;
}
