import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { answerLines } from "../../course/dossier/answer-lines";
import { pathOf } from "../../course/catalog/select";
import { readUnit } from "../../course/catalog/node/read-units";
import { lostBy, withAnswer } from "../../course/proof/lost";
import { dossierOf } from "../../course/dossier/dossier";
import { type Proof, prove } from "../../course/proof/prove";
import { missingParts } from "../../course/verify/exercise/completeness";

const ROOT = join(__dirname, "..", "..");
const REPORTS = join(ROOT, "reports", "proof");

/** Proves every grader of a unit; `npm run verify` makes its table from what is written down. */
export function proveUnit(id: string): void {
  const unit = readUnit(ROOT, id);
  const lines = answerLines(ROOT);
  const proofs: Proof[] = [];

  const isShipped = unit.standard === "complete";

  test("has exercises", () => {
    expect(unit.functions.length).toBeGreaterThan(0);
  });

  for (const info of unit.functions) {
    const chosen = { unit, info };
    describe(`${id}/${info.name}`, () => {
      const dossier = dossierOf(ROOT, chosen, require);
      let proof: Proof;

      test("accepts every right answer, catches every known mistake, gives no false hint", () => {
        proof = prove(dossier, lines);
        proofs.push(proof);
        // an instructor's own unit must be usable; what it lacks besides, verify lists
        const wrong = proof.problems.filter((one) => isShipped || one.isUnusable);
        const sentences = wrong.map(({ file, what, fix }) => `${file}: ${what}\n    ${fix}`);
        expect(sentences.join("\n")).toBe("");
      }, 120_000);

      test("gives the same verdicts, to the letter, when it judges again", () => {
        // nothing returned: every check has something to say about it
        const { answer } = Object.values(dossier.misconceptions)[0] ?? { answer: () => undefined };
        const judgeAll = () =>
          JSON.stringify(lostBy(dossier, withAnswer(dossier, answer), unit.seed));
        const first = judgeAll();
        expect(first).toContain("failure");
        for (let again = 1; again < 20; again++) expect(judgeAll()).toBe(first);
      }, 60_000);

      if (!isShipped) return;
      test("lacks nothing that makes it complete", () => {
        expect(missingParts(ROOT, dossier, `graders/${pathOf(chosen)}`)).toEqual([]);
        expect(pathOf(chosen)).toBe(proof.path);
      });
    });
  }

  afterAll(() => {
    mkdirSync(REPORTS, { recursive: true });
    // JSON has no Infinity
    const text = JSON.stringify(proofs, (_, value) => (value === Infinity ? "Infinity" : value), 2);
    writeFileSync(join(REPORTS, `${id}.json`), text);
  });
}
