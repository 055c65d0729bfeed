/** Megabytes that JavaScript objects may take; arrays of numbers are counted by the memory watch. */
const HEAP = 512;

/**
 * How long a function runs before V8 optimizes it, several times its default. A child lives for a
 * thousand short calls: to optimize what they run took longer than to run it. Loops over a million
 * numbers are optimized all the same, a few milliseconds later.
 */
const BEFORE_OPTIMIZING = 1_000_000;

/** Node's options for any child. */
export const HEAP_FLAGS = [
  `--max-old-space-size=${HEAP}`,
  `--interrupt-budget=${BEFORE_OPTIMIZING}`,
  "--no-warnings",
];

/**
 * Node's permission model: nothing may be read but the sandbox's own folder, nothing be written,
 * nothing be started.
 *
 * @param folder as the child sees it
 * @param version process.versions.node
 */
export function permissionFlags(folder: string, version: string): string[] {
  const [major, minor] = version.split(".").map(Number);
  const isStable = major > 23 || (major === 23 && minor >= 5) || (major === 22 && minor >= 13);
  return [
    isStable ? "--permission" : "--experimental-permission",
    // with the separator at its end: otherwise FOLDER-secret could be read as well
    `--allow-fs-read=${folder}/`,
    // node:sqlite opens databases outside the folder (research: finding 2)
    ...(major >= 24 ? ["--no-experimental-sqlite", "--disable-sigusr1"] : []),
  ];
}
