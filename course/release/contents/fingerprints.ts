import { type Chosen, pathOf } from "../../catalog/select";
import { fingerprintsOf } from "../../diagnosis/diagnose";
import { probesOf } from "../../diagnosis/probes";
import { encodeFingerprints } from "../../diagnosis/shipped";
import { dossierOf } from "../../dossier/dossier";

type Load = (file: string) => unknown;

/** What a function's known mistakes return for its probes; undefined if none is known. */
export function fingerprintFile(
  root: string,
  chosen: Chosen,
  load: Load,
): { file: string; text: string } | undefined {
  const dossier = dossierOf(root, chosen, load);
  const { reference, misconceptions, alternatives } = dossier;
  if (Object.keys(misconceptions).length === 0) return undefined;
  const probes = probesOf(dossier);
  const { name } = chosen.info;
  const fingerprints = fingerprintsOf(name, reference, misconceptions, alternatives, probes);
  const shipped = encodeFingerprints(probes, fingerprints);
  return {
    file: `graders/${pathOf(chosen)}/fingerprints.json`,
    text: `${JSON.stringify(shipped)}\n`,
  };
}
