import { basename } from "node:path";
import { loadTrouble } from "./failure-places";
import { firstFailure, type Standing, starOf } from "../jest/results";
import { paint, type Role } from "./style";
import * as texts from "./texts";
import { cut, WIDTH } from "../base/wrap";

const NAME_WIDTH = 24;

/** The functions by unit in course order, one line each, with points and percent. */
export function scoreboard(standings: Standing[]): string[] {
  return [...byUnit(standings).values()].flatMap((functions) => [
    unitLine(functions),
    ...functions.map(line),
  ]);
}

export const percent = (earned: number, max: number): string =>
  `${max === 0 ? 0 : Math.floor((100 * earned) / max)} %`;

export const sum = (standings: Standing[], field: "earned" | "max"): number =>
  standings.reduce((total, standing) => total + standing[field], 0);

function unitLine(functions: Standing[]): string {
  const { id, title } = functions[0].chosen.unit;
  const [earned, max] = [sum(functions, "earned"), sum(functions, "max")];
  const name = `${id.slice(0, 2)} ${title}`.padEnd(NAME_WIDTH + 2);
  return `${paint("strong", name)}${points(earned, max)}${percent(earned, max).padStart(7)}`;
}

function line(standing: Standing): string {
  const { name } = standing.chosen.info;
  const { sign, role, words } = looks(standing);
  const { earned, max, status } = standing;
  const share = ["not-started", "not-run"].includes(status.kind) ? "" : percent(earned, max);
  const text = `${sign} ${name.padEnd(NAME_WIDTH)}${points(earned, max)}${share.padStart(7)}`;
  const room = WIDTH - text.length - 2;
  return `${paint(role, text)}${words ? `  ${paint("quiet", cut(words, room))}` : ""}`;
}

function looks(standing: Standing): { sign: string; role: Role; words: string } {
  const { status } = standing;
  switch (status.kind) {
    case "passed":
      return { sign: "✔", role: "good", words: star(standing) };
    case "failed":
      return { sign: "✘", role: "bad", words: failureInWords(standing) };
    case "not-started":
      return { sign: "·", role: "quiet", words: texts.notStarted };
    case "waiting":
      return { sign: "·", role: "plain", words: texts.waitingFor(status.for) };
    case "not-run":
      return { sign: "·", role: "bad", words: texts.notRun };
  }
}

/** The rule that is broken, or why none could be checked. */
function failureInWords(standing: Standing): string {
  const failure = firstFailure(standing);
  const trouble = loadTrouble(failure?.verdict);
  if (!trouble) return failure?.check.title ?? "";
  const { compileError } = trouble;
  return compileError ? texts.doesNotCompileAt(basename(compileError)) : texts.doesNotLoad;
}

function star(standing: Standing): string {
  const missed = standing.checks.find(
    ({ check, verdict }) => check.stretch && verdict.kind !== "passed",
  );
  if (missed) return texts.starMissed(missed.check.title);
  return starOf(standing) === "earned" ? texts.starEarned : "";
}

const points = (earned: number, max: number): string => `${earned}/${max}`.padStart(7);

/** By hand, because Map.groupBy needs Node 21. */
function byUnit(standings: Standing[]): Map<string, Standing[]> {
  const units = new Map<string, Standing[]>();
  for (const standing of standings) {
    const { id } = standing.chosen.unit;
    units.set(id, [...(units.get(id) ?? []), standing]);
  }
  return units;
}
