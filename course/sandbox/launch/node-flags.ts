/** Megabytes that JavaScript objects may take; arrays of numbers are counted by the memory watch. */
const HEAP = 512;

/**
 * Node's options for a child: nothing may be read but the sandbox's own folder.
 *
 * @param folder as the child sees it
 * @param version process.versions.node
 */
export function nodeFlags(folder: string, version: string): string[] {
  const [major, minor] = version.split(".").map(Number);
  const isStable = major > 23 || (major === 23 && minor >= 5) || (major === 22 && minor >= 13);
  return [
    isStable ? "--permission" : "--experimental-permission",
    // with the separator at its end: otherwise FOLDER-secret could be read as well
    `--allow-fs-read=${folder}/`,
    `--max-old-space-size=${HEAP}`,
    "--no-warnings",
    // node:sqlite opens databases outside the folder (research: finding 2)
    ...(major >= 24 ? ["--no-experimental-sqlite", "--disable-sigusr1"] : []),
  ];
}
