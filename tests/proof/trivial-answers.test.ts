import { expect as must, test } from "@jest/globals";
import { checks, expect, make } from "../../course/checks";
import type { Dossier } from "../../course/dossier/dossier";
import { judgeTrivialAnswers } from "../../course/proof/trivial-answers";
import { dossierFor, withChecks } from "./dossiers";

const reluWith = (grader: ReturnType<typeof checks>): Dossier =>
  withChecks(dossierFor("01-numpy-basics", "relu"), grader);

test("a check of the shape alone is named, with the answers that get its points", () => {
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
        relu(draw.array([2]));
      });
      example("refused", "…", 1, ({ relu }) => {
        expect(() => relu("x")).toThrowAbout("x is no array");
      });
    }),
  );
  const whats = judgeTrivialAnswers(dossier, "graders/u/relu").map(({ what }) => what);
  must(whats).toEqual([
    must.stringMatching(/^the check kept gives a star to an answer that returns nothing, or/),
    must.stringMatching(/^the check refused gives points to an answer that .*always throws$/),
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

test("what only has the right shape is named, also where several values come back", () => {
  const propagate = dossierFor("02-logistic-regression", "propagate");
  const dossier = withChecks(
    propagate,
    checks(({ property }) => {
      property("shapes", "…", 1, { sample: make.sample() }, ({ propagate }, { sample }) => {
        const out = propagate(sample.w, sample.b, sample.X, sample.Y);
        expect(out).at("grads.dw").toHaveShape(sample.w.shape);
        expect(out).at("cost").toBeNumber();
      });
    }),
  );
  const [problem] = judgeTrivialAnswers(dossier, "graders/u/propagate");
  must(problem.what).toMatch(
    /that returns zeros, shaped like the right answer, or returns ones, shaped like the right answer$/,
  );
});

test("to initialize, zeros are the right answer: they earn points, and nothing is reported", () => {
  const dossier = dossierFor("02-logistic-regression", "initialize_with_zeros");
  must(judgeTrivialAnswers(dossier, "graders/u/initialize_with_zeros")).toEqual([]);
});
