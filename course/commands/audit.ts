import { randomInt } from "node:crypto";
import { isWell, PARTS } from "../audit/result";
import { runAudit } from "../audit/run-audit";
import * as texts from "../audit/texts";
import { reportOf, writeReport } from "../audit/write-report";
import { choice, wholeNumber } from "../base/options/option";
import { command } from "./command";

const LARGEST_SEED = 2 ** 32 - 1;

export default command({
  name: "audit",
  does: "Runs the proofs that take minutes: mutants of the solutions, many seeds, fresh cases of NumPy. Writes reports/audit.md.",
  options: {
    only: choice("PART", PARTS, "runs this part alone: numpy, mutants or seeds", { isNpms: true }),
    seed: wholeNumber("N", { from: 0, to: LARGEST_SEED }, "repeats an audit; left out, it is new"),
    seeds: wholeNumber(
      "N",
      { from: 1, to: LARGEST_SEED },
      "how many seeds the graders are run with (1000)",
    ),
  },
  exits: { 0: "when all is well", 1: "when something is wrong" },
  async run({ options }, { root }) {
    const { only, seed = randomInt(2 ** 31), seeds = 1000 } = options;
    const request = { parts: only === undefined ? PARTS : [only], seed, seeds };
    console.log(texts.start(seed));
    const results = await runAudit(root, request, (result) => {
      console.log([texts.partLine(result), ...result.problems.map(texts.indented)].join("\n"));
    });
    writeReport(root, reportOf(root, request, results));
    console.log(texts.closing(results));
    return isWell(results) ? 0 : 1;
  },
});
