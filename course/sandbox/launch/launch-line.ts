import { FROM_CHILD } from "../frames/limits";
import type { Launch } from "../mediator/messages";
import type { Tier } from "../tiers";
import { nodeFlags } from "./node-flags";

/** Megabytes that a child may have in all. */
export const MEGABYTES = 1000;

/** The line that starts a program of the sandbox's folder behind a tier's wall. */
export function launchLine(_tier: Tier, folder: string, program: string): Launch {
  return {
    command: process.execPath,
    args: [...nodeFlags(folder, process.versions.node), `${folder}/${program}`],
    cwd: folder,
    memory: MEGABYTES * 1_000_000,
    frame: FROM_CHILD.bytes,
  };
}
