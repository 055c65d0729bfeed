import { CHILD_HEAP_MEGABYTES } from "../../answers/limits";

/** Megabytes for short-lived objects: a child ends before its garbage is worth collecting. */
const YOUNG_MEGABYTES = 16;

/**
 * Node's options for any child. A V8 option that one version of Node lacks would end it at once.
 */
export const HEAP_FLAGS = [
  `--max-old-space-size=${CHILD_HEAP_MEGABYTES}`,
  `--min-semi-space-size=${YOUNG_MEGABYTES}`,
  "--no-warnings",
];

/**
 * Node's permission model: only the sandbox's own folder may be read, nothing may be written,
 * nothing may be started.
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
