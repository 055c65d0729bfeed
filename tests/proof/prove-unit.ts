import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { answerLines } from "../../course/authoring/answer-lines";
import { pathOf } from "../../course/catalog/select";
import { readUnit } from "../../course/catalog/units";
import { VISIBLE_SEED } from "../../course/grading/seed";
import { lostBy, withAnswer } from "../../course/proof/lost";
import { dossierOf } from "../../course/proof/material";
import { type Proof, prove } from "../../course/proof/prove";

const ROOT = join(__dirname, "..", "..");
const REPORTS = join(ROOT, "reports", "proof");

/** Proves every grader of a unit; `npm run verify` makes its table from what is written down. */
export function proveUnit(id: string): void {
  const unit = readUnit(ROOT, id);
  const lines = answerLines(ROOT);
  const proofs: Proof[] = [];

  describe.each(unit.functions.map((info) => [info.name, { unit, info }] as const))(
    `${id}/%s`,
    (_, chosen) => {
      const dossier = dossierOf(ROOT, chosen, require);
      let proof: Proof;

      test("accepts every right answer, catches every known mistake, gives no false hint", () => {
        proof = prove(dossier, lines);
        proofs.push(proof);
        expect(proof.problems).toEqual([]);
      }, 120_000);

      test("gives the same verdicts, to the letter, when it judges again", () => {
        const [mistake] = Object.values(dossier.misconceptions);
        const judgeAll = () =>
          JSON.stringify(lostBy(dossier, withAnswer(dossier, mistake.answer), VISIBLE_SEED));
        const first = judgeAll();
        expect(first).toContain(mistake.caughtBy);
        for (let again = 1; again < 20; again++) expect(judgeAll()).toBe(first);
      }, 60_000);

      test("has at least three known mistakes and two different right answers", () => {
        expect(proof.misconceptions).toBeGreaterThanOrEqual(3);
        expect(proof.alternatives).toBeGreaterThanOrEqual(2);
        expect(pathOf(chosen)).toBe(proof.path);
      });
    },
  );

  afterAll(() => {
    mkdirSync(REPORTS, { recursive: true });
    // JSON has no Infinity
    const text = JSON.stringify(proofs, (_, value) => (value === Infinity ? "Infinity" : value), 2);
    writeFileSync(join(REPORTS, `${id}.json`), text);
  });
}
