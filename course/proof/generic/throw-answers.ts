import * as np from "#np";
import type { GenericAnswers, Subject } from "./subject";

/** Answers that refuse an input in a wrong way, or not at all. */
export function throwAnswers({ right }: Subject): GenericAnswers {
  const refusing = (instead: (error: unknown, args: unknown[]) => unknown) => {
    return (...args: unknown[]): unknown => {
      try {
        return right(...args) as unknown;
      } catch (error) {
        return instead(error, args);
      }
    };
  };
  const letThrough = (isLet: (rank: number) => boolean) =>
    refusing((error, args) => {
      if (isLet(rankOf(args[0]))) return args[0];
      throw error;
    });
  return {
    "throws a text instead of an Error": refusing((error) => {
      // oxlint-disable-next-line typescript/only-throw-error -- that is the mistake
      throw String(error);
    }),
    "returns the Error": refusing((error) => error),
    "returns nothing instead of throwing": refusing(() => undefined),
    "returns null instead of throwing": refusing(() => null),
    ...Object.fromEntries(
      [0, 1, 2, 3, 4].map((rank) => [
        `returns its argument instead of throwing at rank ${rank}`,
        letThrough((given) => given === rank),
      ]),
    ),
  };
}

const rankOf = (arg: unknown): number => {
  if (arg instanceof np.NDArray) return arg.ndim;
  return Array.isArray(arg) ? arg.length : -1;
};
