import type { TierRefusal, Sandbox, StartTier, TierName } from "./contract";
import { missing } from "./launch/missing";
import { findTools } from "./launch/tools";
import { selfCheck } from "./self-check/self-check";
import { startSandbox } from "./start-sandbox";
import { TIERS } from "./tiers";

/** Opens a tier on this machine. It is used only if it denies what it declares denied. */
export const openSandbox = (name: TierName): Sandbox | TierRefusal => startTier(name)();

/** The same in two steps, for callers with something to do while the tier's processes start. */
export const startTier: StartTier = (name) => {
  // before any learner code runs; not at import, which changes nothing in the importer's process
  require("./guard.cjs");
  const tier = TIERS[name];
  const lacks = missing(tier, findTools());
  if (lacks.length > 0) return () => ({ tier: name, reasons: lacks });
  const sandbox = startSandbox(tier);
  return () => {
    const reasons = selfCheck(tier, sandbox.mediator, __filename);
    if (reasons.length === 0) return sandbox;
    sandbox.close();
    return { tier: name, reasons };
  };
};
