import { closeSync, constants, fstatSync, openSync, readSync, statSync } from "node:fs";

/** Whether there is an ordinary file: not a folder, nor a pipe or a device that never ends. */
export const isRegularFile = (file: string): boolean =>
  statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;

/**
 * Reads an ordinary file. It is opened first and checked then, so that the file that is checked is
 * the one that is read, and a pipe does not make anybody wait for somebody to write into it.
 *
 * @param longest bytes that it may have
 * @returns undefined for anything else: nothing there, a pipe, a folder, a file that is too long
 */
export function readRegularFile(file: string, longest: number): Buffer | undefined {
  const { O_RDONLY, O_NONBLOCK = 0 } = constants;
  let fd: number | undefined;
  try {
    fd = openSync(file, O_RDONLY | O_NONBLOCK);
    const stats = fstatSync(fd);
    if (!stats.isFile() || stats.size > longest) return undefined;
    const bytes = Buffer.alloc(stats.size);
    return bytes.subarray(0, readSync(fd, bytes, 0, stats.size, 0));
  } catch {
    return undefined;
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}
