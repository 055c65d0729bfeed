import * as np from "#np";
import { trustedAnswerer } from "../../answers/trusted-answerer";
import type { Answerer } from "../../checks/answerer";
import { copyArguments } from "../../checks/copy-arguments";
import { judge } from "../../checks/judge";
import { settingFor } from "../lost";
import type { Dossier, PlacedCheck } from "../../dossier/dossier";
import { type Input, keyOf } from "./subject";

/** The calls that some checks make with a seed, when the reference answers. */
export function inputsOf(dossier: Dossier, checks: PlacedCheck[], seed: string): Input[] {
  const { reference, chosen } = dossier;
  const calls: Input[] = [];
  const inner = trustedAnswerer(reference);
  const answerer: Answerer = {
    call(name, args) {
      if (name === chosen.info.name) calls.push(copyArguments(args));
      return inner.call(name, args);
    },
  };
  const setting = { ...settingFor(dossier, reference, seed), answerer };
  for (const { check } of checks) judge(check, setting);
  return calls;
}

/**
 * The inputs given and others like them, on which no check may have tried an answer: with larger
 * rates, smaller entries or another count, and with defaults in place of what may be left out.
 *
 * @param required the number of arguments that must be there
 */
export const variedInputs = (inputs: Input[], required: number): Input[] =>
  withoutTwins([
    ...inputs.slice(0, MOST_WITH_DEFAULTS).flatMap((args) => withDefaults(args, required)),
    ...inputs.flatMap((args) => [args, ...VARIATIONS.map((vary) => args.map(vary))]),
  ]);

/** A default may mean thousands of steps. */
const MOST_WITH_DEFAULTS = 2;

const withDefaults = (args: Input, required: number): Input[] =>
  args.slice(required).map((_, left) => args.slice(0, required + left));

/** Most checks make the same calls with every seed. */
const withoutTwins = (inputs: Input[]): Input[] => [
  ...new Map(inputs.map((args) => [keyOf(args), args])).values(),
];

const VARIATIONS: ((arg: unknown) => unknown)[] = [
  (arg) => (typeof arg === "number" && !Number.isInteger(arg) ? arg * 30 : arg),
  (arg) => (typeof arg === "number" && Number.isInteger(arg) ? arg + 1 : arg),
  // labels stay labels, and nothing is a short binary or decimal fraction any more
  (arg) => (arg instanceof np.NDArray && !isLabels(arg) ? np.divide(arg, 48) : arg),
];

const isLabels = (array: np.NDArray): boolean => array.data.every((x) => x === 0 || x === 1);
