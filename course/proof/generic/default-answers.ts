import type { GenericAnswers, Subject } from "./subject";

/** Answers with the default that a neighbour gives a parameter of the same name. */
export function defaultAnswers({ right, params, reference, name }: Subject): GenericAnswers {
  const own = numericDefaults(reference[name]);
  const answers: GenericAnswers = {};
  for (const [neighbour, solution] of Object.entries(reference)) {
    for (const [param, value] of numericDefaults(solution)) {
      const i = params.indexOf(param);
      if (i < 0 || !own.has(param) || own.get(param) === value) continue;
      answers[`takes the default of ${param} from ${neighbour}`] = (...args) =>
        right(
          ...Array.from({ ...args, length: Math.max(args.length, i + 1) }).with(
            i,
            args[i] ?? value,
          ),
        );
    }
  }
  return answers;
}

/** The defaults in a function's own text: `(x, num_iterations = 100)`. */
function numericDefaults(solution: unknown): Map<string, number> {
  const [head] = String(solution).split("{", 1);
  const found = [...head.matchAll(/([\w$]+)\s*=\s*([^,)]+)/g)];
  return new Map(
    found
      .map(([, param, text]) => [param, Number(text)] as const)
      .filter(([, value]) => !Number.isNaN(value)),
  );
}
