import { CHILD_MEGABYTES, PROBE_MS } from "../../answers/limits";
import inspector from "node:inspector";
import { decode } from "../frames/decode";
import { encoder } from "../frames/encode";
import { KIND } from "../frames/kinds";
import { FROM_CHILD, TO_CHILD } from "../frames/limits";
import { GRADER_MAKERS } from "../frames/makers";
import type { Mediator } from "../mediator/connect";
import {
  type RequestOutcome,
  type ChildConnection,
  connectToChild,
} from "../mediator/child-connection";
import { SandboxFailed } from "../contract";
import * as texts from "../texts";
import { CAPABILITIES, type Capability, type Tier } from "../tiers";
import type { ProbeRequest } from "./attempts";

/** Node opens its debugger in a thread of its own, a moment after the signal. */
const DEBUGGER_OPENS_MS = 60;

/**
 * Lets a probe behind the tier's wall try everything that the tier declares denied.
 *
 * @returns what it could do nevertheless, in sentences; empty if the tier keeps its word
 */
export function selfCheck(tier: Tier, mediator: Mediator, graderFile: string): string[] {
  if (inspector.url() !== undefined) return [texts.debuggerOpen(tier.name)];
  const child = connectToChild(mediator, "probe");
  try {
    const others = tier.denies.filter((capability) => capability !== "take-memory");
    const reasons = probe(tier, child, graderFile, others);
    // at the end, because the probe does not survive it
    if (!tier.denies.includes("take-memory")) return reasons;
    return [...reasons, ...probe(tier, child, graderFile, ["take-memory"])];
  } catch (error) {
    if (error instanceof SandboxFailed) return [error.message];
    throw error;
  } finally {
    child.end();
  }
}

const encode = encoder(TO_CHILD);

function probe(
  tier: Tier,
  child: ChildConnection,
  graderFile: string,
  capabilities: Capability[],
): string[] {
  const request: ProbeRequest = {
    capabilities,
    graderPid: process.pid,
    graderFile,
    memory: 3 * CHILD_MEGABYTES * 1_000_000,
  };
  const outcome = child.ask((id) => encode(id, KIND.probe, request), PROBE_MS);
  return judged(tier, capabilities, outcome);
}

function judged(tier: Tier, capabilities: Capability[], outcome: RequestOutcome): string[] {
  if (outcome.what === "ended") {
    const wasMemory = capabilities.includes("take-memory");
    // a process that took too much was ended by the kernel, by Node or by the memory watch
    if (wasMemory && outcome.why.how !== "time") return [];
    return [texts.probeDied(tier.name, texts.ended(outcome.why))];
  }
  const found = decode(outcome.body, FROM_CHILD, GRADER_MAKERS) as Record<string, string | null>;
  return capabilities.flatMap((capability) => {
    const detail = capability in found ? found[capability] : "the probe did not try it";
    // if the signal arrived, it must not open anything: the guard ensures that
    if (capability === "debug-grader" && detail === "sent") return debuggerOpened(tier);
    return detail === null ? [] : [texts.canDoIt(tier.name, CAPABILITIES[capability], detail)];
  });
}

function debuggerOpened({ name }: Tier): string[] {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, DEBUGGER_OPENS_MS);
  if (inspector.url() === undefined) return [];
  inspector.close();
  return [texts.debuggerOpen(name)];
}
