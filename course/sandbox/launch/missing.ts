import type { Tier } from "../tiers";
import * as texts from "../texts";
import type { Tools } from "./tools";

/** What a tier lacks on this machine: sentences with the fix, none if it can be started. */
export function missing({ name, layers, platforms }: Tier, tools: Tools): string[] {
  if (platforms && !platforms.includes(process.platform)) {
    return [texts.wrongPlatform(name, platforms)];
  }
  const lacks: string[] = [];
  const isRoot = process.getuid?.() === 0;
  if (layers.includes("user") && !isRoot) lacks.push(texts.needsRoot(name));
  if (layers.includes("rlimits") && !tools.prlimit)
    lacks.push(texts.needsPackage(name, "prlimit", "util-linux"));
  if (layers.includes("bubblewrap") && !tools.bwrap)
    lacks.push(texts.needsPackage(name, "bwrap", "bubblewrap"));
  if (layers.includes("seccomp")) {
    if (process.arch !== "x64" && process.arch !== "arm64")
      lacks.push(texts.noFilter(name, process.arch));
    if (!layers.includes("bubblewrap") && !tools.seccompExec) lacks.push(texts.needsHelper(name));
  }
  return lacks;
}
