import { existsSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { exportedFrom } from "../catalog/node/find-exports";
import { select } from "../catalog/select";
import type { Unit } from "../catalog/units";
import type { TestRequest } from "../jest/request";
import * as texts from "./texts";
import { unknownInWords } from "./unknown-in-words";
import { wrap } from "../base/wrap";

export type Parsed =
  { kind: "request"; request: TestRequest } | { kind: "wrong" | "help"; sentences: string[] };

type Environment = Record<string, string | undefined>;

const OPTIONS = ["all", "strict", "hidden"] as const;

/**
 * Reads the words of a command line. What is wrong with them comes back as sentences.
 *
 * @param environment npm keeps options that stand before `--` to itself, and tells them only here
 */
export function parseTestRequest(
  units: Unit[],
  words: string[],
  environment: Environment = process.env,
): Parsed {
  const given = words.filter((word) => word.startsWith("-") && word !== "--");
  if (given.includes("--help") || given.includes("-h")) return helpFor(units);
  const unknown = given.filter((word) => !OPTIONS.some((option) => word === `--${option}`));
  if (unknown.length > 0) return wrong([...unknown.map(texts.unknownOption), texts.usage]);
  const [all, strict, hidden] = OPTIONS.map(
    (option) => given.includes(`--${option}`) || environment[`npm_config_${option}`] === "true",
  );

  const named = words.filter((word) => !word.startsWith("-"));
  const found = named.map((name) => namesInFile(units, name, environment.INIT_CWD));
  const empty = named.filter((_, i) => found[i]?.length === 0);
  if (empty.length > 0) return wrong(empty.map(texts.noExerciseIn));
  const names = named.flatMap((name, i) => found[i] ?? [name]);
  const selection = select(units, names);
  if (selection.kind === "unknown") {
    // npm changes to the repository before it starts anything
    return wrong(selection.problems.map((problem) => unknownInWords(units, problem, ".")));
  }
  const { chosen } = selection;
  const isWholeCourse = names.length === 0;
  const visibility = hidden ? "hidden" : "visible";
  return { kind: "request", request: { chosen, isWholeCourse, all, strict, visibility } };
}

function helpFor(units: Unit[]): Parsed {
  const named = units.map(({ id, functions }) => ({ id, names: functions.map((one) => one.name) }));
  return { kind: "help", sentences: texts.help(named).flatMap((line) => wrap(line, "", "  ")) };
}

const wrong = (sentences: string[]): Parsed => ({ kind: "wrong", sentences });

/**
 * An editor passes the open file's name, which stands for the functions that it exports. Undefined
 * if the name is not a file's.
 *
 * @param from the folder in which npm was called; npm itself changes to the repository
 */
function namesInFile(units: Unit[], name: string, from = "."): string[] | undefined {
  if (!name.endsWith(".ts")) return undefined;
  const file = [resolve(name), resolve(from, name)].find(existsSync) ?? resolve(name);
  const unit = units.find(({ id }) => id === basename(dirname(file)));
  if (!unit) return [];
  const names = unit.functions.map((info) => info.name);
  return exportedFrom(file, names).map((found) => `${unit.id}/${found}`);
}
