import type { FunctionInfo, Unit } from "../../course/catalog/units";
import type { Chosen } from "../../course/catalog/select";
import type { Verdict } from "../../course/checks/verdict";
import { type CheckResult, type Results, standingsOf } from "../../course/jest/results";
import { unitOf } from "../unit-of";

/* A tiny course to show on screens: two units of two functions, 2 visible points each. */

const info = (name: string, needs: string[] = []): FunctionInfo => ({
  name,
  params: ["x"],
  points: { visible: 2, hidden: 3 },
  needs,
  concepts: [],
});

export const UNITS: Unit[] = [
  unitOf("01-sums", "Sums", [info("add"), info("mean", ["add"])]),
  unitOf("02-lines", "Lines", [info("slope"), info("fit", ["slope"])]),
];

export const chosen = (name: string): Chosen => {
  const unit = UNITS.find((one) => one.functions.some((it) => it.name === name))!;
  return { unit, info: unit.functions.find((it) => it.name === name)! };
};

export const PASSED: Verdict = { kind: "passed" };
export const NOT_STARTED: Verdict = { kind: "not-started" };
export const waitingFor = (name: string): Verdict => ({ kind: "waiting", for: name });
export const wrong = (message: string, frames: string[] = []): Verdict => ({
  kind: "wrong",
  failure: { message, evidence: [], frames },
});

/** The results of a function's checks a, b, … of one point each; "star" makes a stretch check. */
export function checksOf(name: string, verdicts: Verdict[], star?: Verdict): CheckResult[] {
  const unit = chosen(name).unit.id;
  const results = verdicts.map((verdict, i) => {
    const id = "abcdef"[i];
    const check = { unit, functionName: name, id, title: `rule ${id}`, points: 1, stretch: false };
    return { check, verdict };
  });
  if (!star) return results;
  const check = { unit, functionName: name, id: "s", title: "the star", points: 0, stretch: true };
  return [...results, { check, verdict: star }];
}

/** Standings from what became of each function: `{ add: [PASSED, PASSED] }`, in course order. */
export function standings(all: Record<string, Verdict[]>, stars: Record<string, Verdict> = {}) {
  const results: Results = new Map();
  for (const [name, verdicts] of Object.entries(all)) {
    results.set(`${chosen(name).unit.id}/${name}`, checksOf(name, verdicts, stars[name]));
  }
  return standingsOf(Object.keys(all).map(chosen), results, "visible");
}
