import { join } from "node:path";
import { expect as must, test } from "@jest/globals";
import { readUnit } from "../../course/catalog/units";
import { checks, expect, make } from "../../course/grading";
import { type Dossier, dossierOf } from "../../course/proof/material";
import { judgeTrivialAnswers } from "../../course/proof/trivial-answers";

const ROOT = join(__dirname, "..", "..");

/** relu with one check of the test's own. */
function reluWith(grader: ReturnType<typeof checks>): Dossier {
  const unit = readUnit(ROOT, "01-numpy-basics");
  const info = unit.functions.find(({ name }) => name === "relu")!;
  const dossier = dossierOf(ROOT, { unit, info }, require);
  const placed = grader(dossier.reference).map((check) => ({
    visibility: "hidden" as const,
    check,
  }));
  return { ...dossier, checks: placed };
}

test("a check of the shape alone is named, with who gets its points", () => {
  const dossier = reluWith(
    checks(({ property }) => {
      property("same-shape", "…", 1, { x: make.matrix() }, ({ relu }, { x }) => {
        expect(relu(x)).toHaveShape(x.shape);
      });
    }),
  );
  const problems = judgeTrivialAnswers(dossier, "graders/u/relu");
  must(problems).toEqual([
    {
      file: "graders/u/relu/hidden.ts",
      what: must.stringMatching(
        /^the check same-shape gives points to an answer that returns its first argument, or/,
      ),
      fix: "Let the check look at a value as well.",
    },
  ]);
});

test("a star for nothing is named too, and so is a check that only refuses", () => {
  const dossier = reluWith(
    checks(({ example, stretch }) => {
      stretch("kept", "…", ({ relu }, draw) => {
        const x = draw.array([2]);
        relu(x);
        expect(x).toBeUnchanged();
      });
      example("refused", "…", 1, ({ relu }) => {
        expect(() => relu("x")).toThrowAbout("x is no array");
      });
    }),
  );
  const whats = judgeTrivialAnswers(dossier, "graders/u/relu").map(({ what }) => what);
  must(whats).toEqual([
    must.stringMatching(/^the check kept gives a star to an answer that returns nothing, or/),
    "the check refused gives points to an answer that always throws",
  ]);
});

test("a check that looks at values gives nothing away", () => {
  const dossier = reluWith(
    checks(({ property, reference }) => {
      property("random", "…", 1, { x: make.matrix() }, ({ relu }, { x }) => {
        expect(relu(x)).toBeArray(reference.relu(x));
      });
    }),
  );
  must(judgeTrivialAnswers(dossier, "graders/u/relu")).toEqual([]);
});
