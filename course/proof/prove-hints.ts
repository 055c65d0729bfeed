import { trustedAnswerer } from "../answers/trusted-answerer";
import { diagnose, fingerprintsOf, outputsOf } from "../diagnosis/diagnose";
import { probesOf } from "../diagnosis/probes";
import { withAnswer } from "./lost";
import type { Dossier } from "../dossier/dossier";
import type { Problem } from "../catalog/problem";
import * as texts from "./texts";

/** Whose hints are shown when answers of a known kind are diagnosed. */
export interface HintProof {
  /** Misconceptions that are named when they are made. */
  named: number;
  /** Hints for right answers, and hints for another mistake than the one made. */
  falseHints: number;
  problems: Problem[];
}

/** A right answer must get no hint, a mistake no other mistake's. */
export function proveHints(dossier: Dossier, folder: string): HintProof {
  const probes = probesOf(dossier);
  const { reference, misconceptions, alternatives } = dossier;
  const functionName = dossier.chosen.info.name;
  const fingerprints = fingerprintsOf(
    functionName,
    reference,
    misconceptions,
    alternatives,
    probes,
  );
  const namesFor = (answer: (typeof alternatives)[string]) => {
    const answerer = trustedAnswerer(withAnswer(dossier, answer));
    const outputs = outputsOf(functionName, answerer, probes);
    return diagnose(outputs, fingerprints).map(({ mistake }) => mistake);
  };
  const problems: Problem[] = [];
  let named = 0;
  for (const [difference, answer] of Object.entries(alternatives)) {
    for (const other of namesFor(answer)) problems.push(texts.falseHint(folder, difference, other));
  }
  for (const { mistake, outputs } of fingerprints) {
    const names = diagnose(outputs, fingerprints).map((diagnosis) => diagnosis.mistake);
    if (names.includes(mistake)) named++;
    for (const other of names.filter((name) => name !== mistake)) {
      problems.push(texts.falseHint(folder, mistake, other));
    }
  }
  return { named, falseHints: problems.length, problems };
}
