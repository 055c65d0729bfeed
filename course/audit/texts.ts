import { isWell, type Loss, type Mutant, type PartResult } from "./result";

/* Every sentence of `npm run audit`. */

export const start = (seed: number) =>
  `The audit takes some minutes. Its random inputs derive from ${seed}. To repeat it: npm run audit -- --seed ${seed}`;

const LABELS = { ok: "ok     ", wrong: "WRONG  ", skipped: "skipped" };

export const partLine = ({ part, state, summary, seconds }: PartResult) =>
  `${LABELS[state]} ${part.padEnd(7)} ${summary} (${seconds.toFixed(0)} s)`;

export const indented = (text: string) => text.replaceAll(/^/gm, "        ");

export const closing = (results: PartResult[]) => {
  const named = (state: PartResult["state"]) =>
    results.filter((result) => result.state === state).map(({ part }) => part);
  if (!isWell(results)) return `Not well: ${named("wrong").join(", ")}. ${WHERE}`;
  const [skipped] = named("skipped");
  return skipped
    ? `Nothing is wrong, but ${skipped} was skipped. ${WHERE}`
    : `All is well. ${WHERE}`;
};

const WHERE = "The figures are in reports/audit.md.";

/* mutants */

export const INSTALLING = "mutants: installing StrykerJS into .course/stryker, once (66 MB)";

export const mutants = (caught: number, all: number, exempted: number) =>
  `${caught} of ${all} mistakes put into the solutions are caught, ${exempted} exempted`;

/** How far a part is: with a bar on a terminal, by tenths in a log. */
const progress = (part: string) => (total: number) => ({
  stream: process.stderr,
  format: `${part}: {bar} {value} of {total}`,
  inLog: (done: number) => `${part}: ${thousands(done)} of ${thousands(total)}`,
});
export const mutantsProgress = progress("mutants");

export const escaped = (file: string, { status, mutatorName, replacement, location }: Mutant) =>
  `${file}:${location.start.line}: ${status}, ${mutatorName}: no check fails when this becomes ${replacement ?? "something else"}. Write a check that catches it, or exempt it with a reason (docs/audit.md).`;

export const noReason = (file: string, line: number) =>
  `${file}:${line}: exempted without a reason. Write it after a colon: // Stryker disable next-line NAME: reason`;

export const notTried = (file: string) =>
  `${file}: no mistake was put into it, so nothing is proved.`;

export const NOTHING_TRIED = "No mistake was put into any solution, so nothing was audited.";

export const NOT_RUN = "not run";

export const notInstalled = (said: string) =>
  `StrykerJS could not be installed into .course/stryker (the network is needed once). npm says:\n${said.split("\n").slice(0, 4).join("\n")}\nFor the rest of the audit: npm run audit -- --only seeds`;

export const strykerFailed = (output: string) =>
  `StrykerJS ended without a report. The end of reports/mutation/stryker.log:\n${output.trimEnd().split("\n").slice(-30).join("\n")}`;

/* seeds */

export const seeds = (count: number, judged: number, lost: number) =>
  `${thousands(count)} seeds, ${thousands(judged)} times a check judged a solution, ${lost} lost`;

export const seedsProgress = progress("seeds");

export const lost = ({ check, seed, why }: Loss, times: number, seeds: number) =>
  `${check}: the solution fails it with ${times} of ${seeds} seeds, first with ${seed}: ${why}`;

export const seedsMissing = (done: number, wanted: number) =>
  `Only ${done} of ${wanted} seeds were judged, or none of them by a check.`;

/* numpy */

export const cases = (count: number, numpy: string, different: number) =>
  `${thousands(count)} fresh cases of NumPy ${numpy}, #np answers ${different} differently`;

export const NO_NUMPY =
  "NumPy is not installed, so #np was not compared. Debian, Ubuntu: apt-get install python3-numpy";

export const differs = (seed: number, problem: string) =>
  `seed ${seed}: ${problem}\n  To repeat it: python3 tests/np/make-cases.py ${seed}`;

export const thousands = (count: number) => count.toLocaleString("en");
