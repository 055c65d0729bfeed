import { trustedAnswerer } from "../../answers/trusted-answerer";
import type { Reply } from "../../checks/answerer";
import type { Answer } from "../../checks/misconceptions";
import { isError } from "../../checks/texts";
import { TOLERANCE } from "../../checks/tolerance";
import { type Output, type OutputPart, outputOf } from "../../diagnosis/output";
import type { Input } from "./subject";

/** A deviation of so many tolerances is no matter of rounding. */
const CLEAR = 10;

export const replyOf = (answer: Answer, args: Input): Reply =>
  trustedAnswerer({ answer }).call("answer", args);

/** Whether a reply clearly differs from the right one, whatever any check says. */
export function isWrong(reply: Reply, right: Reply, args: Input): boolean {
  if (right.kind === "threw") return !(reply.kind === "threw" && isError(reply));
  const [output, expected] = [outputOf(reply, args), outputOf(right, args)];
  return !output || !expected || !areClose(output, expected);
}

/** Whether the right reply can decide anything: an Error, or finite numbers. */
export function isTelling(right: Reply, args: Input): boolean {
  if (right.kind === "threw") return isError(right);
  const parts = Object.values(outputOf(right, args) ?? { none: { word: "none" } });
  return parts.every((part) => "numbers" in part && part.numbers.every(Number.isFinite));
}

function areClose(output: Output, expected: Output): boolean {
  const parts = Object.keys({ ...output, ...expected });
  return parts.every((part) => isClose(output[part], expected[part]));
}

function isClose(part: OutputPart | undefined, expected: OutputPart | undefined): boolean {
  if (!part || !expected || !("numbers" in part) || !("numbers" in expected)) return false;
  const { atol, rtol } = TOLERANCE;
  return (
    part.shape === expected.shape &&
    part.numbers.every(
      (number, i) =>
        Math.abs(number - expected.numbers[i]) <=
        CLEAR * (atol + rtol * Math.abs(expected.numbers[i])),
    )
  );
}
