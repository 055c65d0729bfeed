import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Chosen } from "../catalog/select";
import type { Answerer } from "../checks/answerer";
import type { Diagnosis } from "../checks/evidence";
import { diagnose, outputsOf, type Probe } from "../diagnosis/diagnose";
import { decodeFingerprints, type ShippedFingerprints } from "../diagnosis/shipped";

/**
 * Names the mistake in one function of somebody's answers, if it is a known one, by comparing with
 * what known mistakes return for a few fixed inputs.
 */
export function nameMistake(
  root: string,
  { unit, info }: Chosen,
  answerer: Answerer,
  _failing: Probe[],
  _load: (file: string) => unknown,
): Diagnosis | undefined {
  const file = join(root, "graders", unit.id, info.name, "fingerprints.json");
  if (!existsSync(file)) return undefined;
  const shipped = JSON.parse(readFileSync(file, "utf8")) as ShippedFingerprints;
  const { probes, fingerprints } = decodeFingerprints(shipped);
  return diagnose(outputsOf(info.name, answerer, probes), fingerprints)[0];
}
