/**
 * Opens a tier outside Jest, whose `process` is a copy that cannot hold a signal, and prints what
 * came of it: `check-tier.ts TIER [LAYERS]`. With LAYERS ("permissions,user") the tier is started
 * with these alone, as if somebody had broken its launch line.
 */
import "../../course/sandbox/guard.cjs";
import type { TierName } from "../../course/sandbox/contract";
import { missing } from "../../course/sandbox/launch/missing";
import { findTools } from "../../course/sandbox/launch/tools";
import { openSandbox } from "../../course/sandbox/open-sandbox";
import { selfCheck } from "../../course/sandbox/self-check/self-check";
import { startSandbox } from "../../course/sandbox/start-sandbox";
import { type Layer, TIERS } from "../../course/sandbox/tiers";

const [name, layers] = process.argv.slice(2) as [TierName, string | undefined];
console.log(JSON.stringify(layers === undefined ? whole() : broken(layers.split(",") as Layer[])));

function whole(): string[] | "missing" {
  if (missing(TIERS[name], findTools()).length > 0) return "missing";
  const opened = openSandbox(name);
  if (!("answererFor" in opened)) return opened.reasons;
  opened.close();
  return [];
}

function broken(left: Layer[]): string[] {
  const tier = { ...TIERS[name], layers: left };
  const sandbox = startSandbox(tier);
  const reasons = selfCheck(tier, sandbox.mediator, __filename);
  sandbox.close();
  return reasons;
}
