import * as np from "#np";
import { isDeepStrictEqual } from "node:util";
import type { GenericAnswers, Input, Subject } from "./subject";

/** Answers that are right for some inputs only: square ones, of one rank, or of typed-in sizes. */
export function inputAnswers({ right, visible }: Subject): GenericAnswers {
  const unless = (isWrong: (shapes: Shape[], args: Input) => boolean) => {
    return (...args: unknown[]): unknown => {
      if (isWrong(shapesOf(args), args)) throw new Error("not for this input");
      return right(...args) as unknown;
    };
  };
  const anyShape = (isWrong: (shape: Shape) => boolean) => unless((shapes) => shapes.some(isWrong));
  const known = visible.slice(0, 3).map(shapesOf);
  return {
    "works for square matrices only": anyShape(
      (shape) => shape.length === 2 && shape[0] !== shape[1],
    ),
    "fails for square matrices": anyShape((shape) => shape.length === 2 && shape[0] === shape[1]),
    "fails for a single row": anyShape((shape) => shape.length > 1 && shape[0] === 1),
    "fails for a single column": anyShape((shape) => shape.length > 1 && shape.at(-1) === 1),
    "fails for a single entry": anyShape(
      (shape) => shape.length > 0 && shape.every((n) => n === 1),
    ),
    "works for the sizes of the first checks only": unless(
      (shapes) => !known.some((sizes) => isDeepStrictEqual(sizes, shapes)),
    ),
    ...Object.fromEntries(
      [0, 1, 2, 3, 4].map((rank) => [
        `fails for rank ${rank}`,
        anyShape((shape) => shape.length === rank),
      ]),
    ),
    "drops the signs of its input": (...args) => right(...args.map(withoutSigns)) as unknown,
  };
}

type Shape = readonly number[];

/** The shapes of the arrays given; a list of numbers is a shape itself. */
const shapesOf = (args: Input): Shape[] =>
  args.flatMap((arg) => {
    if (arg instanceof np.NDArray) return [arg.shape];
    return Array.isArray(arg) ? [arg as Shape] : [];
  });

function withoutSigns(arg: unknown): unknown {
  if (typeof arg === "number") return Math.abs(arg);
  return arg instanceof np.NDArray ? np.abs(arg) : arg;
}
