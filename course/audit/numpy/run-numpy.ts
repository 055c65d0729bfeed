import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { type CaseFile, compareCases } from "./compare-cases";
import type { PartOutcome } from "../result";
import * as texts from "../texts";

/** Debian's own Python comes first: a second one on the path seldom has NumPy. */
const PYTHONS = ["/usr/bin/python3", "python3", "python"];

/** Files of fresh cases per audit, with some 1,600 cases each. */
const FILES = 10;

/** Asks NumPy for new cases, and compares what `#np` answers. */
export function runNumpy(root: string, seed: number): PartOutcome {
  const python = PYTHONS.find((name) => spawnSync(name, ["-c", "import numpy"]).status === 0);
  if (python === undefined)
    return { state: "skipped", summary: texts.NO_NUMPY, problems: [], figures: {} };

  const seeds = Array.from({ length: FILES }, (_, i) => (seed + i) % 2 ** 32);
  const files = seeds.map((one) => casesOf(python, root, one));
  const problems = files.flatMap(({ seed: one, cases }) =>
    compareCases(cases).map((problem) => texts.differs(one, problem)),
  );
  const count = files.reduce((sum, { cases }) => sum + cases.length, 0);
  const [{ numpy }] = files;
  return {
    state: problems.length === 0 && count > 0 ? "ok" : "wrong",
    summary: texts.cases(count, numpy, problems.length),
    problems,
    figures: {
      cases: count,
      "different answers": problems.length,
      NumPy: numpy,
      "first seed": String(seed),
    },
  };
}

/** @throws Error with Python's own words if the cases cannot be made, which is a bug of ours */
function casesOf(python: string, root: string, seed: number): CaseFile {
  const script = join(root, "tests", "np", "make-cases.py");
  const { status, stdout, stderr } = spawnSync(python, [script, String(seed)], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`${script} ${seed} failed:\n${stderr}`);
  return JSON.parse(stdout) as CaseFile;
}
