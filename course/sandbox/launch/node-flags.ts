import { CHILD_HEAP_MEGABYTES } from "../../answers/limits";

/** Megabytes for objects of short life: a child ends before its garbage is worth collecting. */
const YOUNG_MEGABYTES = 16;

/** Node's options for any child. An option of V8's that one version of Node lacks ends it at once. */
export const HEAP_FLAGS = [
  `--max-old-space-size=${CHILD_HEAP_MEGABYTES}`,
  `--min-semi-space-size=${YOUNG_MEGABYTES}`,
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
    // node:sqlite opens databases outside the folder
    ...(major >= 24 ? ["--no-experimental-sqlite", "--disable-sigusr1"] : []),
  ];
}
