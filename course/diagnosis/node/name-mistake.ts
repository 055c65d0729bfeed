import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Chosen } from "../../catalog/select";
import type { Answerer } from "../../checks/answerer";
import type { Diagnosis } from "../../checks/evidence";
import { dossierOf } from "../../dossier/dossier";
import { diagnose, fingerprintsOf, outputsOf, type Probe } from "../diagnose";
import { probesOf } from "../probes";

/**
 * Names the mistake in one function of somebody's answers, if it is a known one.
 *
 * @param failing the arguments on which a check failed; they are probes too
 * @param load loads a module, synchronously: `require`, of Jest or of Node
 */
export function nameMistake(
  root: string,
  chosen: Chosen,
  answerer: Answerer,
  failing: Probe[],
  load: (file: string) => unknown,
): Diagnosis | undefined {
  const folder = join(root, "graders", chosen.unit.id, chosen.info.name);
  if (!existsSync(join(folder, "misconceptions.ts"))) return undefined;
  const dossier = dossierOf(root, chosen, load);
  const { reference, misconceptions, alternatives } = dossier;
  const probes = [...failing, ...probesOf(dossier)];
  const functionName = chosen.info.name;
  const fingerprints = fingerprintsOf(
    functionName,
    reference,
    misconceptions,
    alternatives,
    probes,
  );
  return diagnose(outputsOf(functionName, answerer, probes), fingerprints)[0];
}
